package kz.kezdesu.answer;

/**
 * The answer to a question as a page has seen it.
 *
 * @param version by which a change in between is noticed
 */
public record SeenAnswer(long questionId, int version) {}
