/** Queries over risks. */
@NullMarked
package kz.kezdesu.risk.store;

import org.jspecify.annotations.NullMarked;
