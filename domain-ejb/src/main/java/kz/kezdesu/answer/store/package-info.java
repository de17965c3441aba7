/** Queries over answers. */
@NullMarked
package kz.kezdesu.answer.store;

import org.jspecify.annotations.NullMarked;
