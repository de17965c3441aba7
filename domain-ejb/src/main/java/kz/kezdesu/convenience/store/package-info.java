/** Queries over justifications, polls and votes. */
@NullMarked
package kz.kezdesu.convenience.store;

import org.jspecify.annotations.NullMarked;
