package kz.kezdesu.question.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kezdesu.question.QuestionDetail;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.TimelineRow;
import org.jspecify.annotations.Nullable;

/** What a question's page shows beside its line. */
public record QuestionShown(
    long id,
    @Nullable Instant voicedAt,
    @Nullable LocalDate answerDueOn,
    @Nullable String rankReason) {

  QuestionDetail on(QuestionRow row, List<TimelineRow> timeline) {
    return new QuestionDetail(row, voicedAt, answerDueOn, rankReason, timeline);
  }
}
