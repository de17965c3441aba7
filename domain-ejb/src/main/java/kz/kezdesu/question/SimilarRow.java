package kz.kezdesu.question;

/**
 * A public question that may be the same as one that is about to be sent.
 *
 * @param score how alike they are, from 0 to 1
 * @param certain whether both certainly ask the same
 */
public record SimilarRow(QuestionRow question, double score, boolean certain) {}
