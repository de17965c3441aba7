/** The stored proofs. */
@NullMarked
package kz.kezdesu.coverage.model;

import org.jspecify.annotations.NullMarked;
