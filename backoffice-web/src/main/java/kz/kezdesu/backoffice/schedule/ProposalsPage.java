package kz.kezdesu.backoffice.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Deadline;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.decree.Scope;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.schedule.ProposalDesk;
import kz.kezdesu.schedule.ProposalRow;
import kz.kezdesu.schedule.ProposalStatus;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** The proposals of first heads' meetings for a year (1.4d), and who has not sent any yet. */
@Named
@RequestScoped
@InMenu(
    order = 18,
    roles = {
      Role.OFFICER,
      Role.EDITOR,
      Role.APPROVER,
      Role.MEDIA,
      Role.ACCESS,
      Role.GOVERNMENT,
      Role.PRESIDENTIAL_ADMINISTRATION
    })
public class ProposalsPage {
  @EJB private ProposalDesk proposalDesk;
  @EJB private Bodies bodies;
  @EJB private LawBook lawBook;
  @Inject private Caller caller;
  @Inject private Desk desk;
  @Inject private Clock clock;

  private String year = "";
  private String status = "";
  private int shownYear;
  private List<ProposalRow> all = List.of();
  private Map<UUID, LocalText> hosts = Map.of();

  /** Reads the proposals for the year asked for. */
  public void load() {
    shownYear = ScheduleYears.chosen(year, clock);
    all = proposalDesk.proposals(shownYear);
    hosts = bodies.names(all.stream().map(ProposalRow::host).distinct().toList());
  }

  /** What passes the filter. */
  public List<ProposalRow> getRows() {
    return all.stream()
        .filter(row -> status.isEmpty() || row.status().name().equals(status))
        .toList();
  }

  /** How many stand so. */
  public long count(ProposalStatus one) {
    return all.stream().filter(row -> row.status() == one).count();
  }

  public int getCount() {
    return all.size();
  }

  /** Ministries that the decree binds and that have sent nothing; only for whoever sees all. */
  public List<String> getSilent() {
    if (!isCollector()) {
      return List.of();
    }
    Scope scope = new Scope(lawBook.inForceOn(LocalDate.of(shownYear, Month.DECEMBER, 31)));
    Set<String> sent =
        all.stream()
            .filter(row -> row.firstSentAt() != null)
            .map(ProposalRow::ministryCode)
            .collect(Collectors.toSet());
    return bodies.ministries().stream()
        .map(Body::getCode)
        .filter(code -> scope.includes(code) && !sent.contains(code))
        .map(desk::bodyName)
        .toList();
  }

  /** Whether the caller sees the proposals of all ministries. */
  public boolean isCollector() {
    return caller.holds(Role.MEDIA, Role.ACCESS, Role.GOVERNMENT, Role.PRESIDENTIAL_ADMINISTRATION);
  }

  /** Whether the caller may write a new one. */
  public boolean isWriter() {
    return caller.holds(Role.OFFICER, Role.EDITOR);
  }

  /** The name of a first head. */
  public String host(ProposalRow row) {
    LocalText name = hosts.get(row.host());
    return name == null ? "" : name.in(desk.getLanguage());
  }

  public Deadline getDeadline() {
    return DutyCalendar.proposals(shownYear).deadline();
  }

  public Deadline.State getState() {
    return getDeadline().stateAt(clock.instant(), lawBook.workingDays());
  }

  public List<ProposalStatus> getStatuses() {
    return Arrays.asList(ProposalStatus.values());
  }

  public List<Integer> getYears() {
    return ScheduleYears.all(clock);
  }

  public int getShownYear() {
    return shownYear;
  }

  public String getYear() {
    return year;
  }

  public void setYear(@Nullable String year) {
    this.year = year == null ? "" : year;
  }

  public String getStatus() {
    return status;
  }

  /** A status that there is not is no restriction. */
  public void setStatus(@Nullable String status) {
    this.status =
        Arrays.stream(ProposalStatus.values())
            .map(Enum::name)
            .filter(name -> name.equals(status))
            .findFirst()
            .orElse("");
  }
}
