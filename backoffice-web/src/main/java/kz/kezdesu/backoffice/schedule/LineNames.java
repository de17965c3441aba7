package kz.kezdesu.backoffice.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kz.kezdesu.backoffice.shell.Dates;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.Names;
import kz.kezdesu.schedule.ScheduleLine;

/** How lines of a schedule are called. */
@RequestScoped
public class LineNames {
  @Inject private Dates dates;
  @Inject private Desk desk;
  @Inject private Names names;

  /** A line in words: its day, its region and its ministry. */
  public String of(ScheduleLine line) {
    return dates.day(line.meeting().day())
        + ", "
        + names.region(line.meeting().regionKato())
        + ", "
        + desk.bodyName(line.ministryCode());
  }
}
