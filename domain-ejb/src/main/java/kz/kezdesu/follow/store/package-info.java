/** Queries over letters. */
@NullMarked
package kz.kezdesu.follow.store;

import org.jspecify.annotations.NullMarked;
