/** Proofs that people were told of a meeting and of the ways to take part in it (1.4f). */
@NullMarked
package kz.kezdesu.coverage;

import org.jspecify.annotations.NullMarked;
