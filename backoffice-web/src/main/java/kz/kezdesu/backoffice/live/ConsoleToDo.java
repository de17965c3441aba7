package kz.kezdesu.backoffice.live;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.Names;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.live.HostConsole;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** The meeting that goes on, or the next one, with the way to its console. */
@Dependent
public class ConsoleToDo implements ToDo {
  private static final int GOES_ON = 1;
  private static final int NEXT = 18;

  @EJB private HostConsole console;
  @Inject private Caller caller;
  @Inject private Names names;
  @Inject private Dates dates;

  @Override
  public List<Waiting> waiting() {
    if (!caller.holds(Role.HOST)) {
      return List.of();
    }
    List<ScheduleRow> ahead = console.ahead();
    return ahead.stream().findFirst().map(next -> line(next, ahead.size())).stream().toList();
  }

  private Waiting line(ScheduleRow next, int many) {
    boolean goesOn = next.status() == MeetingStatus.LIVE;
    return new Waiting(
        goesOn ? "live_console.todo.now" : "live_console.todo.next",
        goesOn ? 1 : many,
        "/live/console?meeting=" + next.id(),
        goesOn ? GOES_ON : NEXT,
        false,
        goesOn,
        names.region(next.regionKato()) + ", " + dates.moment(next.startsAt()));
  }
}
