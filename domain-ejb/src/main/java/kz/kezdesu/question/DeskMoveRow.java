package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a question as staff sees it.
 *
 * @param by the login of who did it; null when the author did
 */
public record DeskMoveRow(
    QuestionStatus to, Instant at, @Nullable String by, @Nullable String reason)
    implements Serializable {
  /** The reason of a step that undid the one before it. */
  public static final String UNDO = "UNDO";

  /** The reason of a step by which the receiver of a hand-over gave the question back. */
  public static final String GIVEN_BACK = "GIVEN_BACK";

  /** Whether the step undid the one before it. */
  public boolean isUndo() {
    return UNDO.equals(reason);
  }

  /** Whether the receiver of a hand-over gave the question back. */
  public boolean isGivenBack() {
    return GIVEN_BACK.equals(reason);
  }
}
