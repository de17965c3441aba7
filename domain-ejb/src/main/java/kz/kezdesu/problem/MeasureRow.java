package kz.kezdesu.problem;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A measure on its card.
 *
 * @param version to be given back with a change
 * @param position from 1, in the order of the ministry
 * @param doneOn null unless it was taken
 * @param endKk what came of it, or why it was dropped; empty while it is planned
 */
public record MeasureRow(
    long id,
    long problemId,
    int version,
    int position,
    MeasureState state,
    LocalText text,
    String executorKk,
    String executorRu,
    LocalDate dueOn,
    @Nullable LocalDate doneOn,
    String endKk,
    String endRu)
    implements Serializable {
  /** The organisation or department that does it. */
  public LocalText executor() {
    return new LocalText(executorKk, executorRu, null);
  }

  /** What came of it, or why it was dropped. */
  public LocalText end() {
    return new LocalText(endKk, endRu, null);
  }

  public boolean isPlanned() {
    return state == MeasureState.PLANNED;
  }

  /** Whether its last day has passed and it is neither taken nor dropped. */
  public boolean isLate(LocalDate today) {
    return isPlanned() && dueOn.isBefore(today);
  }
}
