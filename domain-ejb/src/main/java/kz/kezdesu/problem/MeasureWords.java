package kz.kezdesu.problem;

import kz.kezdesu.language.TypedText;

/**
 * A measure as it was typed.
 *
 * @param executor in Kazakh and Russian only
 * @param dueOn such as {@code 2026-12-31}
 */
public record MeasureWords(TypedText text, TypedText executor, String dueOn) {}
