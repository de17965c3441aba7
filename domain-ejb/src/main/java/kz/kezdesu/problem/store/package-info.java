/** Queries over problems. */
@NullMarked
package kz.kezdesu.problem.store;

import org.jspecify.annotations.NullMarked;
