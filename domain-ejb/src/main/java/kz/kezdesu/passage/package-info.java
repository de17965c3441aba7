/** Time: the house's clock, and the passing of days (deadlines of the decree). */
@NullMarked
package kz.kezdesu.passage;

import org.jspecify.annotations.NullMarked;
