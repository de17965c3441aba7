package kz.kezdesu.problem;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which problems are wanted: those that were open at some time in a span. Null means no
 * restriction.
 *
 * @param from first moment of the span
 * @param to end of the span, exclusive
 */
public record ProgressFilter(
    Instant from, Instant to, @Nullable String ministryCode, @Nullable String regionKato) {}
