package kz.kezdesu.answer;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of an answer.
 *
 * @param from null for the first draft
 * @param by the login of who did it
 * @param remark why it went back
 */
public record AnswerMoveRow(
    @Nullable AnswerStatus from, AnswerStatus to, Instant at, String by, @Nullable String remark)
    implements Serializable {}
