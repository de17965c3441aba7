package kz.kezdesu.backoffice.coverage;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.Names;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.backoffice.shell.ToDo;
import kz.kezdesu.coverage.CoverageDesk;
import kz.kezdesu.coverage.OwedProofs;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** Meetings that come soon and of which it is not proven that people were told (1.4f). */
@Dependent
public class CoverageToDo implements ToDo {
  private static final int ORDER = 22;

  @EJB private CoverageDesk coverageDesk;
  @Inject private Caller caller;
  @Inject private Texts texts;
  @Inject private Names names;
  @Inject private Dates dates;

  @Override
  public List<Waiting> waiting() {
    return caller.holds(Role.OFFICER, Role.EDITOR)
        ? coverageDesk.owed().stream().map(this::line).toList()
        : List.of();
  }

  private Waiting line(OwedProofs owed) {
    ScheduleRow meeting = owed.meeting();
    return new Waiting(
        "coverage_coverage.todo",
        owed.missing(),
        "/coverage/coverage?meeting=" + meeting.id(),
        ORDER,
        false,
        names.region(meeting.regionKato())
            + ", "
            + dates.dayAndMonth(meeting.startsAt())
            + " · "
            + texts.of("site.clause", "1.4f"));
  }
}
