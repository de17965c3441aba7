package kz.kezdesu.question;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kezdesu.decree.VoicedQuestions.Voiced;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A question that was voiced at a meeting, as the one who ranks sees it. Who asked it plays no part
 * in its place.
 *
 * @param rankPosition its place, from 1; null when it has none
 * @param rankReason why it has that place, in the language of the question
 * @param answerDueOn the last day for the written answer
 */
public record VoicedRow(
    long id,
    String number,
    QuestionStatus status,
    QuestionKind kind,
    String text,
    Language language,
    String regionKato,
    @Nullable String districtKato,
    @Nullable String topicCode,
    int supports,
    @Nullable Integer rankPosition,
    @Nullable String rankReason,
    @Nullable LocalDate answerDueOn)
    implements Serializable {

  /** The same as the decree looks at it (1.6). */
  Voiced asVoiced(boolean linked) {
    return new Voiced(number, rankPosition, rankReason, linked, topicCode);
  }
}
