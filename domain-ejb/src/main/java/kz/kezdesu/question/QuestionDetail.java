package kz.kezdesu.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the public page of a question shows of the question itself.
 *
 * @param answerDueOn the last day for the written answer, once the question was voiced
 */
public record QuestionDetail(
    QuestionRow row,
    @Nullable Instant voicedAt,
    @Nullable LocalDate answerDueOn,
    @Nullable String rankReason,
    List<TimelineRow> timeline) {

  public long id() {
    return row.id();
  }

  public String number() {
    return row.number();
  }

  public QuestionStatus status() {
    return row.status();
  }
}
