package kz.kezdesu.portal.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.kezdesu.decree.Deadline;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Choice;
import kz.kezdesu.portal.shell.Crumb;
import kz.kezdesu.portal.shell.Filters;
import kz.kezdesu.portal.shell.Page;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.schedule.PublishedVersion;
import kz.kezdesu.schedule.ScheduleCatalogue;

/** The approved versions of a year's schedule, the one in force first (4.3). */
@Named
@RequestScoped
@At(
    path = "/{lang}/schedule/versions",
    view = "/schedule/versions.xhtml",
    parameters = {"year"})
public class VersionsPage implements Page {
  private static final int FIRST_YEAR = 2022;

  @EJB private ScheduleCatalogue catalogue;
  @EJB private MeetingCatalogue meetings;
  @Inject private Filters filters;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private int year;
  private int thisYear;
  private List<PublishedVersion> versions = List.of();

  @Override
  public void load() {
    thisYear = LocalDate.now(clock).getYear();
    year = filters.number("year", FIRST_YEAR, thisYear + 1).orElse(thisYear);
    versions = catalogue.versions(year);
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.SCHEDULE);
  }

  public String getYear() {
    return Integer.toString(year);
  }

  public List<PublishedVersion> getVersions() {
    return versions;
  }

  /** The last day for approving the schedule of the year. */
  public LocalDate getLastDay() {
    return deadline().day();
  }

  /** Whether the day by which it had to be approved has passed. */
  public boolean isOver() {
    return deadline().isLate(clock.instant());
  }

  private Deadline deadline() {
    return DutyCalendar.approval(year).deadline();
  }

  public List<String> getIgnored() {
    return filters.ignored();
  }

  public List<Choice> getYears() {
    Set<Integer> offered = new TreeSet<>(meetings.years());
    offered.addAll(List.of(year, thisYear, thisYear + 1));
    return offered.stream()
        .sorted(java.util.Comparator.reverseOrder())
        .map(Object::toString)
        .map(value -> new Choice(value, value, value.equals(getYear())))
        .toList();
  }

  public List<Crumb> getCrumbs() {
    return List.of(
        new Crumb("/", texts.of("site.home")),
        new Crumb("/schedule", texts.of("site.nav.schedule")));
  }
}
