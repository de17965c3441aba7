package kz.kezdesu.question;

import java.io.Serializable;

/**
 * A question of the same body that says nearly the same.
 *
 * @param likeness 0 for nothing in common, 100 for the same words
 */
public record AlikeRow(
    String number, QuestionStatus status, String text, int supports, int likeness)
    implements Serializable {}
