package kz.kezdesu.answer;

import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The wish to reply to a dispute.
 *
 * @param version of the dispute as it was seen
 * @param corrected whether the text is a better answer; otherwise it says why the old one stands
 * @param outcome what the better answer means; null when none was chosen
 */
public record ReplyToDispute(
    long questionId,
    int version,
    boolean corrected,
    @Nullable AnswerOutcome outcome,
    Language language,
    String text) {}
