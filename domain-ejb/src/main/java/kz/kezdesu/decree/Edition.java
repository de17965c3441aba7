package kz.kezdesu.decree;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * One published version of the decree: the numbers and the exclusions that apply from a day on. A
 * meeting keeps the edition that was in force on its day.
 *
 * @param code its name in the database, such as {@code draft-2022}
 * @param validFrom the day of its first official publication
 * @param reportShareDenominator a report takes at most one such part of the planned time
 * @param noticeDays calendar days between announcing a scheduled meeting and its day
 * @param offScheduleNoticeDays the same for a meeting outside the schedule
 * @param intakeClosesWorkingDays questions close at the end of that working day before the meeting
 * @param writtenAnswerWorkingDays working days for a written answer, counted from the next day
 * @param publicationDays calendar days for publishing answers and the plan of solutions
 * @param progressDay the day of the month after a quarter by which its progress is published
 * @param minimumMeetingsAYear meetings a body owes in a year; 0 where the edition names none
 * @param minimumMeetingsAQuarter meetings a body owes in each quarter; 0 where it names none
 * @param excludedBodies codes of the central executive bodies that are out of scope
 */
public record Edition(
    String code,
    LocalDate validFrom,
    int reportShareDenominator,
    int noticeDays,
    int offScheduleNoticeDays,
    int intakeClosesWorkingDays,
    int writtenAnswerWorkingDays,
    int publicationDays,
    int progressDay,
    int minimumMeetingsAYear,
    int minimumMeetingsAQuarter,
    Set<String> excludedBodies)
    implements Serializable {

  /**
   * An edition with these numbers.
   *
   * @throws IllegalArgumentException when a number cannot be meant: a share of less than one part,
   *     a negative count, or a day that the month after a quarter does not always have
   */
  public Edition {
    if (reportShareDenominator < 1) {
      throw new IllegalArgumentException("A report cannot take more than the whole meeting");
    }
    if (noticeDays < 0
        || offScheduleNoticeDays < 0
        || intakeClosesWorkingDays < 0
        || writtenAnswerWorkingDays < 0
        || publicationDays < 0
        || minimumMeetingsAYear < 0
        || minimumMeetingsAQuarter < 0) {
      throw new IllegalArgumentException("A count of days or meetings is negative in " + code);
    }
    if (progressDay < 1 || progressDay > 30) {
      throw new IllegalArgumentException("April has no day " + progressDay);
    }
    excludedBodies = Set.copyOf(excludedBodies);
  }

  /** The days of notice that a meeting of this kind needs. Clauses 1.4f and 1.8. */
  @Decree({"1.4f", "1.8"})
  public int noticeDays(MeetingKind kind) {
    return switch (kind) {
      case SCHEDULED -> noticeDays;
      case OFF_SCHEDULE -> offScheduleNoticeDays;
    };
  }
}
