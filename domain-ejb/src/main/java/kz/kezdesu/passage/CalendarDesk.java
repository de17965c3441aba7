package kz.kezdesu.passage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.passage.model.NonWorkingDay;
import kz.kezdesu.passage.store.NonWorkingDays;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.wakeup.Change;

/**
 * Enters the days off of the country's calendar, for administrators. Terms that were told to people
 * stay; those computed from now on count by it.
 */
@Stateless
public class CalendarDesk {
  /** From this month on the next year's calendar is published and terms reach into it. */
  private static final Month NEXT_YEAR_IS_NEEDED = Month.OCTOBER;

  @Inject private NonWorkingDays calendar;
  @Inject private AuditLog audit;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** The days off of a year, in order. */
  @RolesAllowed("ADMINISTRATOR")
  public List<DayOff> daysOff(int year) {
    return calendar.of(year).stream().map(NonWorkingDay::describe).toList();
  }

  /**
   * Enters days off; a day that is there already gets the new reason.
   *
   * @param typed one a line: day; reason in Kazakh; in Russian; in English
   * @return how many days were entered
   * @throws InvalidInput field {@code calendar_lines}: nothing is entered when a line is wrong
   */
  @RolesAllowed("ADMINISTRATOR")
  public int enter(String typed) {
    List<DayOff> days = DaysOffTyped.read(typed, LocalDate.now(clock));
    days.forEach(calendar::put);
    audit.record(
        "calendar.enter",
        "calendar",
        Integer.toString(days.get(0).day().getYear()),
        Map.of("days", days.stream().map(day -> day.day().toString()).toList().toString()));
    changes.fire(new Change(Change.Kind.LAW, 0));
    return days.size();
  }

  /**
   * The day is a working day after all.
   *
   * @throws NotFound when it was none that is off
   * @throws DayOffHasPassed when it is not ahead
   */
  @RolesAllowed("ADMINISTRATOR")
  public void remove(LocalDate day) {
    if (!day.isAfter(LocalDate.now(clock))) {
      throw new DayOffHasPassed(day);
    }
    calendar.remove(calendar.find(day).orElseThrow(() -> new NotFound(day)));
    audit.record("calendar.remove", "calendar", day.toString(), Map.of());
    changes.fire(new Change(Change.Kind.LAW, 0));
  }

  /**
   * A year whose days off are needed by now and were not entered: this one, or from October on the
   * next one too. Its terms would count weekends only.
   */
  @RolesAllowed("ADMINISTRATOR")
  public OptionalInt missingYear() {
    YearMonth now = YearMonth.now(clock);
    int last =
        now.getMonth().compareTo(NEXT_YEAR_IS_NEEDED) >= 0 ? now.getYear() + 1 : now.getYear();
    for (int year = now.getYear(); year <= last; year++) {
      if (calendar.of(year).isEmpty()) {
        return OptionalInt.of(year);
      }
    }
    return OptionalInt.empty();
  }
}
