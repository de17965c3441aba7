package kz.kezdesu.question;

import java.time.Duration;
import kz.kezdesu.refusal.Refusal;

/** A step cannot be undone any more: it is too long ago, or something was done since. */
public class UndoTooLate extends Refusal {
  private static final long serialVersionUID = 1L;

  /** How long a step can be undone by whoever took it. */
  public static final Duration UNDO_WITHIN = Duration.ofMinutes(10);

  public UndoTooLate() {
    super(UNDO_WITHIN.toMinutes());
  }
}
