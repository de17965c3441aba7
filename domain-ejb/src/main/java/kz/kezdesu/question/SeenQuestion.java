package kz.kezdesu.question;

/**
 * A question as a page has seen it.
 *
 * @param version by which a change in between is noticed
 */
public record SeenQuestion(long id, int version) {}
