package kz.kezdesu.question.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.DeclineReason;
import kz.kezdesu.question.QuestionKind;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.TimelineRow;
import kz.kezdesu.question.TrackedQuestion;
import org.jspecify.annotations.Nullable;

/** What the database knows of a question that its author follows. */
public record TrackedRecord(
    long id,
    String number,
    long meetingId,
    String ministryCode,
    QuestionKind kind,
    QuestionStatus status,
    String text,
    Language language,
    String regionKato,
    @Nullable String topicCode,
    boolean nameHidden,
    @Nullable UUID authorId,
    int supports,
    Instant askedAt,
    @Nullable LocalDate answerDueOn,
    @Nullable DeclineReason declineReason,
    @Nullable Instant consentWithdrawnAt) {

  /** The same as the author sees it. */
  public TrackedQuestion detail(
      @Nullable String contactHint, List<TimelineRow> steps, @Nullable String original) {
    return new TrackedQuestion(
        id,
        number,
        meetingId,
        ministryCode,
        kind,
        status,
        original == null ? text : original,
        original == null ? null : text,
        language,
        regionKato,
        topicCode,
        nameHidden,
        contactHint,
        supports,
        askedAt,
        answerDueOn,
        declineReason,
        consentWithdrawnAt,
        steps);
  }
}
