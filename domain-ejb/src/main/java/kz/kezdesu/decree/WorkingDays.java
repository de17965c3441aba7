package kz.kezdesu.decree;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The working days of the country: Monday to Friday without the days off that the calendar of the
 * year names, holidays and days moved from a weekend alike. A year whose days off were not entered
 * has only its weekends.
 *
 * @param daysOff the weekdays on which nobody works
 */
public record WorkingDays(Set<LocalDate> daysOff) {
  public WorkingDays {
    daysOff = Set.copyOf(daysOff);
  }

  /** Whether people work on this day. */
  @Decree({"1.4a", "1.4f"})
  public boolean isWorking(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !daysOff.contains(day);
  }

  /**
   * The last working day before this day: when to warn, since the decree moves no date for a
   * weekend. Clauses 1.4c, 1.4d, 4.3, 6.1: «не позднее …».
   */
  @Decree({"1.4c", "1.4d", "4.3", "6.1"})
  public LocalDate lastBefore(LocalDate day) {
    return before(day, 1);
  }

  /**
   * The day that lies so many working days before this one, which itself does not count; 0 is the
   * day itself. Left open by clause 1.4, «до проведения региональной встречи», and set by the
   * edition.
   *
   * @throws IllegalArgumentException when the count is negative
   */
  @Decree("1.4f")
  public LocalDate before(LocalDate day, int count) {
    return walk(day, count, -1);
  }

  /**
   * The day that lies so many working days after this one, counted from the next day; 0 is the day
   * itself. Clause 1.1: «с целью оперативного решения вопросов местного населения»; how many days
   * is set by the edition.
   *
   * @throws IllegalArgumentException when the count is negative
   */
  @Decree("1.1")
  public LocalDate after(LocalDate day, int count) {
    return walk(day, count, 1);
  }

  /**
   * How many working days are left: those after this day, up to the last one and with it; 0 on the
   * last day, below 0 after it. Clause 1.1: «с целью оперативного решения вопросов местного
   * населения».
   */
  @Decree("1.1")
  public int left(LocalDate today, LocalDate last) {
    LocalDate from = today.isAfter(last) ? last : today;
    LocalDate to = today.isAfter(last) ? today : last;
    long days = from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count();
    return Math.toIntExact(today.isAfter(last) ? -days : days);
  }

  private LocalDate walk(LocalDate from, int count, int step) {
    if (count < 0) {
      throw new IllegalArgumentException("A negative count of working days: " + count);
    }
    LocalDate day = from;
    for (int left = count; left > 0; ) {
      day = day.plusDays(step);
      if (isWorking(day)) {
        left--;
      }
    }
    return day;
  }
}
