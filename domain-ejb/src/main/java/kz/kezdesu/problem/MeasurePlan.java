package kz.kezdesu.problem;

import java.time.LocalDate;
import kz.kezdesu.language.LocalText;

/**
 * What a measure promises.
 *
 * @param executor the organisation or department that does it, in Kazakh and Russian
 * @param dueOn the last day on which it is to be done
 */
public record MeasurePlan(LocalText text, LocalText executor, LocalDate dueOn) {}
