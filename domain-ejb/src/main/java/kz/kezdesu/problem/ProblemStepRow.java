package kz.kezdesu.problem;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history of a card.
 *
 * @param person the login of the one to whom it was entrusted then; null for every other step
 * @param measureKk what the measure says now; null where the step is about none
 * @param wasKk what a changed measure said before; null for every other step
 */
public record ProblemStepRow(
    Instant at,
    String by,
    ProblemStep kind,
    @Nullable String person,
    @Nullable String measureKk,
    @Nullable String measureRu,
    @Nullable String measureEn,
    @Nullable String wasKk,
    @Nullable String wasRu,
    @Nullable LocalDate wasDueOn)
    implements Serializable {
  /** What the measure says now; null where the step is about none. */
  public @Nullable LocalText measure() {
    return measureKk == null || measureRu == null
        ? null
        : new LocalText(measureKk, measureRu, measureEn);
  }

  /** What the measure said before; null where it was not changed. */
  public @Nullable LocalText was() {
    return wasKk == null || wasRu == null ? null : new LocalText(wasKk, wasRu, null);
  }
}
