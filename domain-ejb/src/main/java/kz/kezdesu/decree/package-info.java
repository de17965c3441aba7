/**
 * The decree as code: what each clause demands, asked about plain facts and answered with plain
 * values. Carries every clause.
 *
 * <p>Pure Java. Times are arguments, numbers come from the dated {@link kz.kezdesu.decree.Edition},
 * and a violated rule is a {@link kz.kezdesu.decree.Breach} that a capability turns into its
 * refusal. Nothing here throws for what a person entered; {@link IllegalArgumentException} means
 * the caller asked nonsense.
 */
@NullMarked
package kz.kezdesu.decree;

import org.jspecify.annotations.NullMarked;
