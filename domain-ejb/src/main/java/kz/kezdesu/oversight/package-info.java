/**
 * Who owes what by the dated clauses of the decree, what was done and what is late (1.4c, 1.4d,
 * 1.7, 2, 3.2, 4.2, 4.3, 6.1).
 */
@NullMarked
package kz.kezdesu.oversight;

import org.jspecify.annotations.NullMarked;
