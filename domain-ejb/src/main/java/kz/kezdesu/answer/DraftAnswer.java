package kz.kezdesu.answer;

import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The wish to word the answer to a question.
 *
 * @param version of the answer as it was seen; {@link #NEW} where there was none
 * @param outcome null when none was chosen
 * @param templateId the template whose text was put into it; null when none was since it was read
 */
public record DraftAnswer(
    long questionId,
    int version,
    @Nullable AnswerOutcome outcome,
    Language language,
    String text,
    @Nullable Long templateId) {
  /** The version of an answer that nobody has drafted yet. */
  public static final int NEW = 0;

  /** The same without a template. */
  public DraftAnswer(
      long questionId,
      int version,
      @Nullable AnswerOutcome outcome,
      Language language,
      String text) {
    this(questionId, version, outcome, language, text, null);
  }
}
