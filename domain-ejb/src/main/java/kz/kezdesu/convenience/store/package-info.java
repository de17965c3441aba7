/** Queries over justifications. */
@NullMarked
package kz.kezdesu.convenience.store;

import org.jspecify.annotations.NullMarked;
