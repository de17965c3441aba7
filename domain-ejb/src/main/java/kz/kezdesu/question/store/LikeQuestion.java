package kz.kezdesu.question.store;

import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.AlikeRow;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;

/** What a desk is shown of a question that is like another. */
public record LikeQuestion(
    long id, String number, QuestionStatus status, String text, int supports) {
  /**
   * The same with how like it is.
   *
   * @param likeness from 0 to 100
   * @param card the problem to which it is linked; null when to none
   */
  AlikeRow row(int likeness, @Nullable ProblemRow card) {
    return new AlikeRow(number, status, text, supports, likeness, card);
  }
}
