package kz.kezdesu.question;

import kz.kezdesu.language.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The wish to hand a question over.
 *
 * @param seen the question as the page has seen it
 * @param to the code of a body, or {@link #APPEALS}
 * @param reason null when none was chosen
 * @param outsideNumber the number that the system of appeals has given; nothing for a body
 * @param note what the author is told
 */
public record HandOverQuestion(
    SeenQuestion seen,
    String to,
    @Nullable HandOverReason reason,
    String outsideNumber,
    TypedText note) {
  /** The state's system of appeals; no body has this code. */
  public static final String APPEALS = "appeals";
}
