package kz.kezdesu.problem;

/**
 * The problems of a span in numbers.
 *
 * @param open not solved yet
 * @param solved solved within the span
 * @param silent owed progress for the quarter asked about, and nothing was published
 */
public record ProgressFigures(long open, long solved, long silent) {}
