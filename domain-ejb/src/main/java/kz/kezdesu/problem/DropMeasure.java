package kz.kezdesu.problem;

import kz.kezdesu.language.TypedText;

/**
 * A measure will not be taken.
 *
 * @param version of the measure that the writer saw
 * @param reason in Kazakh and Russian; everybody reads it
 */
public record DropMeasure(long measureId, int version, TypedText reason) {}
