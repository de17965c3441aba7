package kz.kezdesu.portal.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;

/** The schedule of a year, filtered. */
@Named
@RequestScoped
@At(
    path = "/{lang}/schedule",
    view = "/schedule/schedule.xhtml",
    parameters = {"year", "region", "ministry", "format", "kind"})
public class SchedulePage implements Page {
  private static final int MOST_ROWS = 500;

  @EJB private MeetingCatalogue catalogue;
  @Inject private Clock clock;

  private List<ScheduleRow> rows = List.of();

  @Override
  public void load() {
    rows =
        catalogue.schedule(
            ScheduleFilter.ofYear(LocalDate.now(clock).getYear(), HouseClock.ZONE), MOST_ROWS);
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.SCHEDULE);
  }

  public List<ScheduleRow> getRows() {
    return rows;
  }
}
