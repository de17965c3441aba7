/** The announcement. */
@NullMarked
package kz.kezdesu.live.model;

import org.jspecify.annotations.NullMarked;
