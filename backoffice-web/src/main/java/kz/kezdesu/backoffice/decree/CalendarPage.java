package kz.kezdesu.backoffice.decree;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.passage.CalendarDesk;
import kz.kezdesu.passage.DayOff;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** The days off of a year. */
@Named
@ViewScoped
@InMenu(order = 94, roles = Role.ADMINISTRATOR)
public class CalendarPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_YEAR = 2022;
  private static final int YEARS_AHEAD = 2;

  @EJB private CalendarDesk calendarDesk;
  @Inject private Clock clock;
  @Inject private Dates dates;
  @Inject private Notices notices;

  private String year = "";
  private int shownYear;
  private String lines = "";
  private List<DayOff> days = List.of();

  /** Reads the days off of the year asked for, or of this one. */
  public void load() {
    shownYear = year.isEmpty() ? LocalDate.now(clock).getYear() : askedYear();
    days = calendarDesk.daysOff(shownYear);
  }

  /** Enters what was typed. */
  public void enter() {
    int entered = calendarDesk.enter(lines);
    lines = "";
    days = calendarDesk.daysOff(shownYear);
    notices.counted("decree_calendar.entered", entered);
  }

  /** The day is a working day after all. */
  public void remove(DayOff off) {
    calendarDesk.remove(off.day());
    days = calendarDesk.daysOff(shownYear);
    notices.done("decree_calendar.removed", dates.plain(off.day()));
  }

  public List<DayOff> getDays() {
    return days;
  }

  /** Whether the day may still be taken back. */
  public boolean isAhead(DayOff off) {
    return off.day().isAfter(LocalDate.now(clock));
  }

  public int getShownYear() {
    return shownYear;
  }

  /** The years to choose from, the latest first. */
  public List<Integer> getYears() {
    int last = LocalDate.now(clock).getYear() + YEARS_AHEAD;
    return IntStream.rangeClosed(0, last - FIRST_YEAR).mapToObj(back -> last - back).toList();
  }

  public String getYear() {
    return year;
  }

  public void setYear(@Nullable String year) {
    this.year = year == null ? "" : year;
  }

  public String getLines() {
    return lines;
  }

  public void setLines(@Nullable String lines) {
    this.lines = lines == null ? "" : lines;
  }

  private int askedYear() {
    return getYears().stream()
        .filter(known -> known.toString().equals(year))
        .findFirst()
        .orElseThrow(() -> new NotFound(year));
  }
}
