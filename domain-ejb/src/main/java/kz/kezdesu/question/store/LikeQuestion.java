package kz.kezdesu.question.store;

/**
 * A question that is like a text.
 *
 * @param score from 0 to 1
 */
public record LikeQuestion(long questionId, double score) {}
