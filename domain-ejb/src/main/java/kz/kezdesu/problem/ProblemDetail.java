package kz.kezdesu.problem;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.decree.QuarterlyProgress;
import org.jspecify.annotations.Nullable;

/**
 * A problem with the progress published for it, the person who answers for it and its measures.
 *
 * @param progress in the order of the quarters; in a list, only those of the year asked for
 * @param questionIds the public questions linked to it
 * @param owner null when nobody was ever named
 * @param measures in their order, those that were dropped too
 */
public record ProblemDetail(
    ProblemRow line,
    List<ProgressRow> progress,
    List<Long> questionIds,
    @Nullable ProblemOwner owner,
    List<MeasureRow> measures)
    implements Serializable {

  public long id() {
    return line.id();
  }

  /** What the decree wants of it, quarter by quarter (1.7). */
  public QuarterlyProgress duty(ZoneId zone) {
    return new QuarterlyProgress(
        LocalDate.ofInstant(line.openedAt(), zone),
        day(line.solvedAt(), zone),
        progress.stream().collect(Collectors.toMap(ProgressRow::of, ProgressRow::publishedAt)));
  }

  /** What was published for a quarter; null when nothing was. */
  public @Nullable ProgressRow in(Quarter quarter) {
    return progress.stream().filter(row -> row.of().equals(quarter)).findFirst().orElse(null);
  }

  /** The newest of what was published; null when nothing was. */
  public @Nullable ProgressRow latest() {
    return progress.isEmpty() ? null : progress.get(progress.size() - 1);
  }

  /** The name of the person who answers for it now; null when nobody does. */
  public @Nullable String inCharge() {
    return owner != null && owner.isInCharge() ? owner.name() : null;
  }

  /** How many of its measures are late. */
  public long lateMeasures(LocalDate today) {
    return measures.stream().filter(measure -> measure.isLate(today)).count();
  }

  private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
    return at == null ? null : LocalDate.ofInstant(at, zone);
  }
}
