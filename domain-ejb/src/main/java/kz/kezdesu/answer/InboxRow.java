package kz.kezdesu.answer;

import java.time.Instant;
import java.time.LocalDate;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.Channel;
import kz.kezdesu.question.QuestionKind;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A question as a line of the inbox.
 *
 * @param answerDueOn the last day for the written answer, once the question was voiced
 * @param urgentOn the day by which the inbox is sorted
 * @param answer where its answer stands; null when nobody has begun one
 * @param answerVersion by which a change of the answer is noticed; null as {@code answer}
 */
public record InboxRow(
    long id,
    int version,
    String number,
    long meetingId,
    QuestionStatus status,
    QuestionKind kind,
    Channel channel,
    String text,
    Language language,
    String regionKato,
    @Nullable String districtKato,
    @Nullable String topicCode,
    String authorName,
    int supports,
    Instant askedAt,
    @Nullable LocalDate answerDueOn,
    LocalDate urgentOn,
    @Nullable AnswerStatus answer,
    @Nullable Integer answerVersion) {

  /** This line's place, after which the next page starts. */
  public InboxPlace place() {
    return new InboxPlace(urgentOn, id);
  }

  /** Whether the written answer is owed and not public yet. */
  public boolean isOwed() {
    return answerDueOn != null && InboxFolder.OVERDUE.statuses().contains(status);
  }

  /** Whether the written answer is owed and its last day has passed (1.1). */
  public boolean isOverdue(LocalDate today) {
    LocalDate due = answerDueOn;
    return isOwed() && due != null && due.isBefore(today);
  }
}
