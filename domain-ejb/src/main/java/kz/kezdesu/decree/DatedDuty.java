package kz.kezdesu.decree;

import java.time.LocalDate;

/**
 * A duty with a last day: the deadline, and the period that the duty is about.
 *
 * @param deadline its clause and its last day
 * @param from the first day of the period
 * @param until the last day of the period
 */
public record DatedDuty(Deadline deadline, LocalDate from, LocalDate until) {
  /** Whom the clause obliges. */
  public Obliged who() {
    return Clauses.of(deadline.clause()).who();
  }
}
