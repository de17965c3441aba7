package kz.kezdesu.question;

/**
 * What whoever answers a question must know of it.
 *
 * @param handOverWaiting whether the body that it was handed over to has not taken it on yet
 */
public record AskedQuestion(
    long id, String number, String ministryCode, QuestionStatus status, boolean handOverWaiting) {}
