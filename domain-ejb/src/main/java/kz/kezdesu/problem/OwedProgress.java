package kz.kezdesu.problem;

import kz.kezdesu.decree.Deadline;
import kz.kezdesu.decree.Quarter;

/**
 * A finished quarter for which a ministry has not said everything (1.7).
 *
 * @param problems about how many problems nothing was published
 * @param late whether the last day is over
 */
public record OwedProgress(
    String ministryCode, Quarter quarter, Deadline due, long problems, boolean late) {}
