/** Tests of this capability without a container. */
@NullMarked
package kz.kezdesu.passage;

import org.jspecify.annotations.NullMarked;
