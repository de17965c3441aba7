package kz.kezdesu.question;

/**
 * Another body holds a question from now on: it was handed over, or given back. Told before the
 * deed is written down, as a part of it.
 *
 * @param from the code of the body that held it
 * @param to the code of the body that holds it now
 */
public record QuestionChangedHands(long questionId, String from, String to) {}
