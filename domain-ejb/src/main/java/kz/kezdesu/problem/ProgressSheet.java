package kz.kezdesu.problem;

import java.io.Serializable;
import java.util.List;
import kz.kezdesu.decree.Deadline;
import kz.kezdesu.decree.Quarter;

/**
 * What a ministry owes for a quarter (1.7).
 *
 * @param due the last day for publishing, with its clause
 * @param late whether that day is over
 * @param running whether the quarter itself is not over
 * @param owed how many problems still wait for a word about the quarter
 * @param lines its problems, the longest open first
 * @param more whether others follow the last line
 */
public record ProgressSheet(
    String ministryCode,
    Quarter quarter,
    Deadline due,
    boolean late,
    boolean running,
    long owed,
    List<ProgressLine> lines,
    boolean more)
    implements Serializable {}
