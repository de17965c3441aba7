package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Instant;
import kz.kezdesu.problem.ProblemRow;
import org.jspecify.annotations.Nullable;

/**
 * A voiced question in the register of its meeting.
 *
 * @param problem to which it is linked; null when to none
 * @param score what the facts suggested when the order was saved; null when nobody has saved one
 */
public record RegisterLine(
    VoicedRow row, @Nullable ProblemRow problem, @Nullable RankingScore score)
    implements Serializable {

  /** This line's place, after which the next page starts. */
  public QuestionPlace place() {
    Integer rank = row.rankPosition();
    return new QuestionPlace(
        rank == null ? QuestionPlace.UNRANKED : rank, row.supports(), Instant.EPOCH, row.id());
  }
}
