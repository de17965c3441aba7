package kz.kezdesu.problem;

/**
 * Gives a planned measure other words, another executor or another day.
 *
 * @param version of the measure that the writer saw
 */
public record ChangeMeasure(long measureId, int version, MeasureWords words) {}
