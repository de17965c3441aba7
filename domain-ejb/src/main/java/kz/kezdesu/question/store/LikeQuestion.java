package kz.kezdesu.question.store;

import kz.kezdesu.question.AlikeRow;
import kz.kezdesu.question.QuestionStatus;

/** What a desk is shown of a question that is like another. */
public record LikeQuestion(
    long id, String number, QuestionStatus status, String text, int supports) {
  /**
   * The same with how like it is.
   *
   * @param likeness from 0 to 100
   */
  AlikeRow row(int likeness) {
    return new AlikeRow(number, status, text, supports, likeness);
  }
}
