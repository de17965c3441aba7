package kz.kezdesu.problem;

import kz.kezdesu.language.TypedText;

/**
 * A measure was taken.
 *
 * @param version of the measure that the writer saw
 * @param doneOn the day, such as {@code 2026-12-31}
 * @param outcome what came of it, in Kazakh and Russian
 */
public record FinishMeasure(long measureId, int version, String doneOn, TypedText outcome) {}
