package kz.kezdesu.answer;

import java.time.Instant;
import java.time.LocalDate;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as everybody may read it.
 *
 * @param reason what the author says; null when it is hidden
 * @param hiddenBecause why it is hidden; null when it is not
 * @param dueOn the last day for the ministry's reply
 * @param closedAt when the ministry has replied; null while it owes that
 * @param stand why the ministry stays with its answer; null when it does not, or not yet
 * @param earlier what the answer said before it was corrected; null when it was not
 */
public record DisputeRow(
    DisputeStatus status,
    @Nullable String reason,
    @Nullable ReasonHidden hiddenBecause,
    Instant raisedAt,
    LocalDate dueOn,
    @Nullable Instant closedAt,
    @Nullable String stand,
    @Nullable Language standLanguage,
    @Nullable AnswerRow earlier) {

  /** Whether the ministry owes a reply and its last day has passed. */
  public boolean isLate(LocalDate today) {
    return status.awaitsReply() && dueOn.isBefore(today);
  }
}
