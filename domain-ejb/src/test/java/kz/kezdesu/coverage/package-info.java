/** Proofs that people were told. */
@NullMarked
package kz.kezdesu.coverage;

import org.jspecify.annotations.NullMarked;
