package kz.kezdesu.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A question as its author sees it.
 *
 * @param text as the author wrote it
 * @param publishedText as others read it; null when nothing is hidden
 * @param contactHint the author's contact, not in full
 * @param answerDueOn the last day for the written answer, once the question was voiced
 * @param declineReason why it is not public, where staff has decided so
 * @param consentWithdrawnAt when the author took the consent back
 * @param steps its whole life, oldest first
 */
public record TrackedQuestion(
    long id,
    String number,
    long meetingId,
    String ministryCode,
    QuestionKind kind,
    QuestionStatus status,
    String text,
    @Nullable String publishedText,
    Language language,
    String regionKato,
    @Nullable String topicCode,
    boolean nameHidden,
    @Nullable String contactHint,
    int supports,
    Instant askedAt,
    @Nullable LocalDate answerDueOn,
    @Nullable DeclineReason declineReason,
    @Nullable Instant consentWithdrawnAt,
    List<TimelineRow> steps) {

  /** Whether the text was removed with the consent. */
  public boolean isTextRemoved() {
    return consentWithdrawnAt != null && !status.isPublic();
  }

  /** Whether the whole question goes when the author withdraws; otherwise number and text stay. */
  public boolean isWhollyWithdrawable() {
    return status.leadsTo(QuestionStatus.WITHDRAWN) || !status.isPublic();
  }
}
