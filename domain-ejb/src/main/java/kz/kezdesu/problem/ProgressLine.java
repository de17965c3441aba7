package kz.kezdesu.problem;

import java.io.Serializable;
import java.util.List;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.decree.QuarterlyProgress.Standing;

/**
 * A problem on the sheet of a quarter.
 *
 * @param standing where the quarter stands
 * @param missed every quarter that went by without a word and is not made good
 */
public record ProgressLine(ProblemDetail detail, Standing standing, List<Quarter> missed)
    implements Serializable {}
