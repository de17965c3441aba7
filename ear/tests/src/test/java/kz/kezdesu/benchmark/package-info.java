/**
 * How fast it is, as ratios to a baseline in the same run. Nothing here is part of {@code ./test}:
 * {@code ear/tests/benchmark} runs it, docs/performance.md keeps what it found.
 */
@NullMarked
package kz.kezdesu.benchmark;

import org.jspecify.annotations.NullMarked;
