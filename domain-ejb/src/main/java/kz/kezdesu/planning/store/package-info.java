/** Queries over plans. */
@NullMarked
package kz.kezdesu.planning.store;

import org.jspecify.annotations.NullMarked;
