package kz.kezdesu.decree;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

  /** Where a duty of one body stands. */
  public enum Standing {
    /** Nobody is late, and it is not yet the last working day before. */
    COMING,
    /** The last working day before has begun; there is still time. */
    DUE,
    /** The last day is over and it is not done. */
    OVERDUE,
    /** Done by the last day. */
    DONE,
    /** Done after the last day; shown as late for good. */
    DONE_LATE;

    /** Whether it is done, late or not. */
    public boolean isDone() {
      return this == DONE || this == DONE_LATE;
    }
  }

  /**
   * Where the duty stands at this instant. Clauses 1.4c and 6.1: «ежегодно, не позднее 15 декабря»;
   * 1.4d: «не позднее 1 декабря»; 4.3: «не позднее 10 января»; 1.7: «ежеквартально»; 2, 3.2, 4.2:
   * «раз в полугодие».
   *
   * @param doneOn the day on which it was done; null while it is not
   */
  @Decree({"1.4c", "1.4d", "1.7", "2", "3.2", "4.2", "4.3", "6.1"})
  public Standing standing(@Nullable LocalDate doneOn, Instant at, WorkingDays workingDays) {
    if (doneOn != null && !doneOn.isAfter(Almaty.dayOf(at))) {
      return doneOn.isAfter(deadline.day()) ? Standing.DONE_LATE : Standing.DONE;
    }
    return switch (deadline.stateAt(at, workingDays)) {
      case COMING -> Standing.COMING;
      case DUE -> Standing.DUE;
      case OVERDUE -> Standing.OVERDUE;
    };
  }

  /**
   * The first day on which it can have been done: what prepares a year may be done in the year
   * before it («на предстоящий календарный год»), what sums a period up only once it has begun.
   */
  @Decree({"1.4c", "1.4d", "2", "3.2", "4.2", "6.1"})
  public LocalDate earliest() {
    boolean aboutAYear = from.plusYears(1).minusDays(1).equals(until);
    return aboutAYear ? from.minusYears(1) : from;
  }

  /**
   * Whether this central executive body owes it: whether the edition in force on the last day binds
   * the body. Clause 1: «за исключением министерств обороны, иностранных дел».
   */
  @Decree({"1", "8"})
  public boolean binds(String bodyCode, Editions editions) {
    return editions
        .inForceOn(deadline.day())
        .filter(edition -> new Scope(edition).includes(bodyCode))
        .isPresent();
  }
}
