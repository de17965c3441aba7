package kz.kezdesu.answer;

import org.jspecify.annotations.Nullable;

/**
 * The wish to correct a published answer. It is worded in the language of the question.
 *
 * @param version of the correction as it was seen; {@link #NEW} where there was none
 * @param reason why it is corrected; everybody reads it
 * @param hidesEarlier whether what the answer said before is kept from everybody, because it holds
 *     somebody's personal data
 * @param outcome what the corrected answer means; null when none was chosen
 * @param text the whole answer as it is to read from then on
 */
public record CorrectAnswer(
    long questionId,
    int version,
    String reason,
    boolean hidesEarlier,
    @Nullable AnswerOutcome outcome,
    String text) {
  /** The version of a correction that nobody has begun. */
  public static final int NEW = 0;
}
