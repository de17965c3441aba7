package kz.kezdesu.decree;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A last day set by the decree, and the clause it comes from. It ends when the next day begins in
 * the country, and a weekend does not move it.
 */
public record Deadline(String clause, LocalDate day) implements Serializable {
  /** Where an unmet deadline stands. */
  public enum State {
    /** Nothing to worry about yet. */
    COMING,
    /** The last working day before has begun; there is still time. */
    DUE,
    /** The day is over. */
    OVERDUE
  }

  /**
   * A deadline of that clause on that day.
   *
   * @throws IllegalArgumentException when the decree has no such clause
   */
  public Deadline {
    if (!Clauses.has(clause)) {
      throw new IllegalArgumentException("The decree has no clause " + clause);
    }
  }

  /**
   * The first instant at which it is too late. Clauses 1.4c and 6.1: «ежегодно, не позднее 15
   * декабря»; 1.4d: «в срок не позднее 1 декабря»; 4.3: «не позднее 10 января».
   */
  @Decree({"1.4c", "1.4d", "4.3", "6.1"})
  public Instant endsAt() {
    return Almaty.endOf(day);
  }

  /** Whether what was done then was done too late. Late work is shown as late, never lost. */
  @Decree({"1.4c", "1.4d", "4.3", "6.1"})
  public boolean isLate(Instant doneAt) {
    return !doneAt.isBefore(endsAt());
  }

  /** The day to warn on: the last working day before, because the decree shifts no date. */
  @Decree({"1.4c", "1.4d", "4.3", "6.1"})
  public LocalDate warnDay(WorkingDays workingDays) {
    return workingDays.lastBefore(day);
  }

  /** Where the deadline stands at this instant while nobody has met it. */
  @Decree({"1.4c", "1.4d", "4.3", "6.1"})
  public State stateAt(Instant at, WorkingDays workingDays) {
    if (isLate(at)) {
      return State.OVERDUE;
    }
    return at.isBefore(Almaty.startOf(warnDay(workingDays))) ? State.COMING : State.DUE;
  }
}
