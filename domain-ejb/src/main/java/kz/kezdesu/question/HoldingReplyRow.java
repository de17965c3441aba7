package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.kezdesu.language.LocalText;

/**
 * That a written answer needs more time, as everybody may read it.
 *
 * @param dueBefore the last day before it
 * @param dueOn the last day since; the same when it was not prolonged
 * @param body who said so
 */
public record HoldingReplyRow(
    HoldingReason reason,
    LocalText note,
    LocalDate dueBefore,
    LocalDate dueOn,
    String body,
    Instant at)
    implements Serializable {

  /** Whether there is more time by it. */
  public boolean isProlonged() {
    return dueOn.isAfter(dueBefore);
  }
}
