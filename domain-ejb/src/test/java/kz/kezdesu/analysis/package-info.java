/** Ranking the regions, without a container. */
@NullMarked
package kz.kezdesu.analysis;

import org.jspecify.annotations.NullMarked;
