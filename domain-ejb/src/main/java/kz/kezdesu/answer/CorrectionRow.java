package kz.kezdesu.answer;

import java.time.Instant;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A correction as everybody may read it.
 *
 * @param reason why the answer was corrected
 * @param language of the reason
 * @param earlierAt when the answer was published as it read before
 * @param earlier what the answer said before; null when that is hidden, for the personal data in it
 */
public record CorrectionRow(
    String reason,
    Language language,
    Instant publishedAt,
    Instant earlierAt,
    @Nullable AnswerRow earlier) {}
