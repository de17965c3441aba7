/** From the clause to the code to the tests: the table that shows where the decree lives. */
@NullMarked
package kz.kezdesu.trace;

import org.jspecify.annotations.NullMarked;
