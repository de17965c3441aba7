package kz.kezdesu.question;

import java.time.Instant;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What whoever answers a question must know of it.
 *
 * @param authorForgotten whether nothing may be kept of its author any more
 * @param handOverWaiting whether the body that it was handed over to has not taken it on yet
 */
public record AskedQuestion(
    long id,
    String number,
    String ministryCode,
    QuestionStatus status,
    boolean authorForgotten,
    boolean handOverWaiting,
    Language language,
    String regionKato,
    @Nullable String districtKato,
    Instant askedAt) {}
