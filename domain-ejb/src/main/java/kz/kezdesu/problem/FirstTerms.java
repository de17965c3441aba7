package kz.kezdesu.problem;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days by which a problem was to be solved and its measures taken when they were planned first:
 * whoever moves a term does not move what was promised.
 *
 * @param problem null when its plan was never changed, or first when terms were not kept yet
 * @param measures by the id of the measure; those whose wording was never changed are left out
 */
public record FirstTerms(@Nullable LocalDate problem, Map<Long, LocalDate> measures)
    implements Serializable {
  /** The first term of a problem; null where it is the one of now. */
  public @Nullable LocalDate of(ProblemRow line) {
    return line.dueOn().equals(problem) ? null : problem;
  }

  /** The first day of a measure; null where it is the one of now. */
  public @Nullable LocalDate of(MeasureRow measure) {
    LocalDate first = measures.get(measure.id());
    return measure.dueOn().equals(first) ? null : first;
  }
}
