package kz.kezdesu.answer;

import java.io.Serializable;
import java.time.Instant;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A correction that is not public yet, as the desk sees it.
 *
 * @param version what a change must name
 * @param hidesEarlier whether what the answer said before is to be kept from everybody
 * @param wordedBy the login of who worded it
 * @param remark why it came back from the approver; null when it did not
 */
public record CorrectionDetail(
    int version,
    CorrectionStatus status,
    String reason,
    boolean hidesEarlier,
    AnswerOutcome outcome,
    Language language,
    String text,
    String wordedBy,
    Instant wordedAt,
    @Nullable String remark)
    implements Serializable {}
