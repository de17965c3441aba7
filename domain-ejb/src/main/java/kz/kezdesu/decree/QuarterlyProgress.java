package kz.kezdesu.decree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The quarters for which a body owes progress on one problem: from the quarter in which the problem
 * was raised to the one in which it was solved, and on and on while it is not.
 *
 * @param raisedOn the day on which the problem was opened
 * @param solvedOn the day on which it was solved; null while it is open
 * @param published the first publication of each quarter's progress
 */
public record QuarterlyProgress(
    LocalDate raisedOn, @Nullable LocalDate solvedOn, Map<Quarter, Instant> published) {

  /** Where one quarter stands, as the bar of four parts shows it. */
  public enum Standing {
    /** Before the problem was raised, or after it was solved. */
    NOT_OWED,
    /** The quarter is not over. */
    TO_COME,
    /** The quarter is over and there is still time to publish. */
    DUE,
    /** Published in time. */
    PUBLISHED,
    /** Published after the deadline; shown as late for good. */
    PUBLISHED_LATE,
    /** The deadline has passed and nothing was published. */
    MISSED
  }

  /**
   * The facts of one problem.
   *
   * @throws IllegalArgumentException when it would have been solved before it was raised
   */
  public QuarterlyProgress {
    if (solvedOn != null && solvedOn.isBefore(raisedOn)) {
      throw new IllegalArgumentException("Solved on " + solvedOn + ", raised on " + raisedOn);
    }
    published = Map.copyOf(published);
  }

  /**
   * The finished quarters that are owed on this day, published or not. Clause 1.7: «информацию о
   * ходе решения проблемных вопросов, поднятых населением на региональных встречах, ежеквартально
   * размещать».
   */
  @Decree("1.7")
  public List<Quarter> owedOn(LocalDate today) {
    return Quarter.of(raisedOn).through(Quarter.of(today).previous()).stream()
        .filter(this::isOwed)
        .toList();
  }

  /** Where a quarter stands at this instant. Clause 1.7, as above. */
  @Decree("1.7")
  public Standing standing(Quarter quarter, Instant at, Edition edition) {
    if (!isOwed(quarter)) {
      return Standing.NOT_OWED;
    }
    Deadline due = quarter.progressDue(edition);
    Instant publishedAt = published.get(quarter);
    if (publishedAt != null && !publishedAt.isAfter(at)) {
      return due.isLate(publishedAt) ? Standing.PUBLISHED_LATE : Standing.PUBLISHED;
    }
    if (at.isBefore(Almaty.endOf(quarter.lastDay()))) {
      return Standing.TO_COME;
    }
    return due.isLate(at) ? Standing.MISSED : Standing.DUE;
  }

  /** The quarters that were missed and are not made good at this instant. Clause 1.7, as above. */
  @Decree("1.7")
  public List<Quarter> missedAt(Instant at, Edition edition) {
    return owedOn(Almaty.dayOf(at)).stream()
        .filter(quarter -> standing(quarter, at, edition) == Standing.MISSED)
        .toList();
  }

  /**
   * Whether the problem comes into this quarter unsolved from an earlier one. Clause 1.7, as above.
   */
  @Decree("1.7")
  public boolean carriesInto(Quarter quarter) {
    LocalDate firstDay = quarter.firstDay();
    return raisedOn.isBefore(firstDay) && (solvedOn == null || !solvedOn.isBefore(firstDay));
  }

  /**
   * Why progress for this quarter cannot be published on this day, if so: the quarter has not
   * begun, or the problem did not exist or was solved already. Clause 1.7, as above.
   */
  @Decree("1.7")
  public Optional<Breach> breach(Quarter quarter, LocalDate today) {
    if (isOwed(quarter) && !quarter.firstDay().isAfter(today)) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.of(
            Violation.PROGRESS_NOT_OWED,
            Integer.toString(quarter.number()),
            Integer.toString(quarter.year())));
  }

  private boolean isOwed(Quarter quarter) {
    return !quarter.lastDay().isBefore(raisedOn)
        && (solvedOn == null || !quarter.firstDay().isAfter(solvedOn));
  }
}
