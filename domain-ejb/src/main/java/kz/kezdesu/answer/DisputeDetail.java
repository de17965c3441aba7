package kz.kezdesu.answer;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as the desk sees it.
 *
 * @param version what a change must name
 * @param hiddenBecause why the reason is not public; null when it is
 * @param dueOn the last day for the reply
 * @param outcome what the corrected answer means; null when the ministry stays with its answer
 * @param text the reply as worded so far; null when nobody has
 * @param wordedBy the login of who worded it
 * @param remark why it came back from the approver; null when it did not
 */
public record DisputeDetail(
    int version,
    DisputeStatus status,
    String reason,
    @Nullable ReasonHidden hiddenBecause,
    Instant raisedAt,
    LocalDate dueOn,
    @Nullable AnswerOutcome outcome,
    @Nullable String text,
    @Nullable Language language,
    @Nullable String wordedBy,
    @Nullable Instant wordedAt,
    @Nullable String remark,
    @Nullable String closedBy,
    @Nullable Instant closedAt)
    implements Serializable {}
