package kz.kezdesu.question;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a question that was written down.
 *
 * @param answerDueOn the last day for its written answer; null while none is owed
 */
public record EnteredQuestion(
    long id,
    String number,
    QuestionStatus status,
    @Nullable LocalDate answerDueOn,
    boolean letterSent)
    implements Serializable {}
