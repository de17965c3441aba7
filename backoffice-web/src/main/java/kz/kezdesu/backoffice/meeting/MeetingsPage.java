package kz.kezdesu.backoffice.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingDeskRow;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Territory;

/** The meetings of the own ministry in a year, each with what it waits for. */
@Named
@RequestScoped
@InMenu(
    order = 15,
    roles = {Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.HOST})
public class MeetingsPage {
  @EJB private MeetingDesk meetingDesk;
  @EJB private MeetingCatalogue catalogue;
  @EJB private Territory territory;
  @Inject private Desk desk;
  @Inject private Clock clock;

  private String year = "";
  private String status = "";
  private List<MeetingDeskRow> rows = List.of();
  private List<Integer> years = List.of();
  private int thisYear;

  /** Reads the meetings that pass the filter; without a year, those of this year and the next. */
  public void load() {
    thisYear = LocalDate.now(clock.withZone(HouseClock.ZONE)).getYear();
    years = catalogue.years();
    Stream<Integer> wanted =
        year.isEmpty() ? Stream.of(thisYear, thisYear + 1) : Stream.of(Integer.valueOf(year));
    rows =
        wanted
            .flatMap(one -> meetingDesk.meetings(one).stream())
            .filter(row -> status.isEmpty() || row.line().status().name().equals(status))
            .toList();
  }

  public List<MeetingDeskRow> getRows() {
    return rows;
  }

  public List<Integer> getYears() {
    return years;
  }

  /** What is shown when no year is chosen. */
  public String getBothYears() {
    return thisYear + "–" + (thisYear + 1);
  }

  public List<MeetingStatus> getStatuses() {
    return Arrays.asList(MeetingStatus.values());
  }

  /** The name of a region in the language of the desk. */
  public String region(String kato) {
    return territory.region(kato).map(region -> region.name(desk.getLanguage())).orElse("");
  }

  public String getYear() {
    return year;
  }

  /** What cannot be a year is no restriction. */
  public void setYear(String year) {
    this.year = year.matches("20[0-9]{2}") ? year : "";
  }

  public String getStatus() {
    return status;
  }

  /** A status that there is not is no restriction. */
  public void setStatus(String status) {
    boolean known =
        Arrays.stream(MeetingStatus.values()).anyMatch(one -> one.name().equals(status));
    this.status = known ? status : "";
  }
}
