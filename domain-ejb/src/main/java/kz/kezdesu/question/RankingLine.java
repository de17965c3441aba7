package kz.kezdesu.question;

import java.io.Serializable;
import kz.kezdesu.problem.ProblemRow;
import org.jspecify.annotations.Nullable;

/**
 * A voiced question on the sheet.
 *
 * @param problem to which it is linked
 */
public record RankingLine(VoicedRow row, @Nullable ProblemRow problem, SuggestedPlace suggested)
    implements Serializable {}
