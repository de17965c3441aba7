package kz.kezdesu.question;

import java.io.Serializable;
import kz.kezdesu.problem.ProblemRow;
import org.jspecify.annotations.Nullable;

/**
 * A question of the same body that says nearly the same.
 *
 * @param likeness 0 for nothing in common, 100 for the same words
 * @param card the problem to which it is linked; null when to none
 */
public record AlikeRow(
    String number,
    QuestionStatus status,
    String text,
    int supports,
    int likeness,
    @Nullable ProblemRow card)
    implements Serializable {}
