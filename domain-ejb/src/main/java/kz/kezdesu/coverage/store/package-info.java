/** Queries over proofs. */
@NullMarked
package kz.kezdesu.coverage.store;

import org.jspecify.annotations.NullMarked;
