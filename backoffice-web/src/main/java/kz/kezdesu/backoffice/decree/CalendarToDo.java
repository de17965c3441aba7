package kz.kezdesu.backoffice.decree;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.passage.CalendarDesk;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** A year is near, and its days off are not known yet. */
@Dependent
public class CalendarToDo implements ToDo {
  private static final int ORDER = 90;

  @EJB private CalendarDesk calendarDesk;
  @Inject private Caller caller;
  @Inject private Texts texts;

  @Override
  public List<Waiting> waiting() {
    if (!caller.holds(Role.ADMINISTRATOR)) {
      return List.of();
    }
    OptionalInt year = calendarDesk.missingYear();
    return year.isEmpty()
        ? List.of()
        : List.of(
            new Waiting(
                "decree_calendar.todo",
                1,
                "/decree/calendar?year=" + year.getAsInt(),
                ORDER,
                false,
                texts.of("decree_calendar.todo.note", Integer.toString(year.getAsInt()))));
  }
}
