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
 * @param wasKk what a changed measure, or the plan of the card, said before; null for every other
 *     step, and for plans that were changed before 27 November 2026
 * @param wasExecutorKk who was to take a changed measure; null for every other step
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
    @Nullable String wasEn,
    @Nullable String wasExecutorKk,
    @Nullable String wasExecutorRu,
    @Nullable LocalDate wasDueOn)
    implements Serializable {
  /** What the measure says now; null where the step is about none. */
  public @Nullable LocalText measure() {
    return measureKk == null || measureRu == null
        ? null
        : new LocalText(measureKk, measureRu, measureEn);
  }

  /** What the measure or the plan said before; null where nothing was changed. */
  public @Nullable LocalText was() {
    return wasKk == null || wasRu == null ? null : new LocalText(wasKk, wasRu, wasEn);
  }

  /** Who was to take the measure before; null where that is not known. */
  public @Nullable LocalText wasExecutor() {
    return wasExecutorKk == null || wasExecutorRu == null
        ? null
        : new LocalText(wasExecutorKk, wasExecutorRu, null);
  }
}
