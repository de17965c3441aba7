/** The classifier of places. */
@NullMarked
package kz.kezdesu.territory;

import org.jspecify.annotations.NullMarked;
