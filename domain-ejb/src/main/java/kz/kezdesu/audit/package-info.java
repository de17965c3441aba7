/** Who did what: an append-only, hash-chained log (clause 7). */
@NullMarked
package kz.kezdesu.audit;

import org.jspecify.annotations.NullMarked;
