package kz.kezdesu.backoffice.schedule;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.analysis.RankingCatalogue;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.body.Official;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Deadline;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.decree.Scope;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.schedule.PlannedMeeting;
import kz.kezdesu.schedule.ProposalDesk;
import kz.kezdesu.schedule.ProposalDetail;
import kz.kezdesu.schedule.WriteProposal;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * One proposal of a first head's meeting: written and sent by its ministry, returned or accepted by
 * the media authority (1.4d).
 */
@Named
@ViewScoped
@InMenu(
    order = 18,
    listed = false,
    roles = {
      Role.OFFICER,
      Role.EDITOR,
      Role.APPROVER,
      Role.MEDIA,
      Role.ACCESS,
      Role.GOVERNMENT,
      Role.PRESIDENTIAL_ADMINISTRATION
    })
public class ProposalPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private ProposalDesk proposalDesk;
  @EJB private Bodies bodies;
  @EJB private RankingCatalogue rankings;
  @EJB private Territory territory;
  @EJB private LawBook lawBook;
  @Inject private transient Clock clock;
  @Inject private transient Caller caller;
  @Inject private Desk desk;
  @Inject private Notices notices;

  private String id = "";
  private String year = "";
  private String ministry = "";
  private @Nullable ProposalDetail proposal;

  private UUID key = UUID.randomUUID();
  private String region = "";
  private String day = "";
  private String time = "15:00";
  private String minutes = "120";
  private String format = MeetingFormat.OFFLINE.name();
  private Words place = new Words(TypedText.nothing());
  private Words theme = new Words(TypedText.nothing());
  private Words why = new Words(TypedText.nothing());
  private boolean fixedDay;
  private String remark = "";
  private boolean clashed;
  private transient @Nullable Map<String, Integer> places;

  /** Reads the proposal asked for, or begins a new one. */
  public void load() {
    if (id.isEmpty()) {
      year = Integer.toString(ScheduleYears.chosen(year, clock));
      ministry =
          getMinistries().stream()
              .map(Body::getCode)
              .filter(code -> ministry.isEmpty() || code.equals(ministry))
              .findFirst()
              .orElseThrow(NotYours::new);
      return;
    }
    read();
    ProposalDetail found = found();
    year = Integer.toString(found.row().year());
    ministry = found.row().ministryCode();
    key = found.row().key();
    PlannedMeeting meeting = found.row().meeting();
    region = meeting.regionKato();
    day = meeting.day().toString();
    time =
        LocalTime.ofInstant(meeting.startsAt(), Almaty.TIME)
            .truncatedTo(ChronoUnit.MINUTES)
            .toString();
    minutes = Integer.toString(meeting.plannedMinutes());
    format = meeting.format().name();
    place = new Words(TypedText.of(meeting.place()));
    theme = new Words(TypedText.of(meeting.theme()));
    why = new Words(TypedText.of(meeting.whyRegion()));
    fixedDay = meeting.fixedDay();
  }

  private void read() {
    if (!id.matches("[0-9]{1,18}")) {
      throw new NotFound(id);
    }
    proposal = proposalDesk.proposal(Long.parseLong(id));
  }

  private ProposalDetail found() {
    return Optional.ofNullable(proposal).orElseThrow(() -> new NotFound(id));
  }

  /** Writes what was typed. */
  public String write() {
    boolean isNew = id.isEmpty();
    save();
    notices.done(isNew ? "schedule_proposal.written" : "schedule_proposal.saved");
    return anew();
  }

  private void save() {
    boolean isNew = id.isEmpty();
    changing(
        () ->
            id =
                Long.toString(
                    proposalDesk.write(
                        new WriteProposal(
                            isNew ? 0 : found().row().id(),
                            isNew ? 0 : found().version(),
                            key,
                            ministry,
                            Integer.parseInt(year),
                            region,
                            day,
                            time,
                            minutes,
                            format,
                            place.typed(),
                            theme.typed(),
                            why.typed(),
                            fixedDay))));
  }

  /** Sends it to the media authority, as it is typed where it is being typed. */
  public String send() {
    if (isForm()) {
      save();
      read();
    }
    changing(() -> proposalDesk.send(found().row().id(), found().version()));
    notices.done("schedule_proposal.sent");
    return anew();
  }

  /** Takes it back. */
  public String withdraw() {
    changing(() -> proposalDesk.withdraw(found().row().id(), found().version()));
    notices.done("schedule_proposal.withdrawn");
    return anew();
  }

  /** Accepts it for the schedule. */
  public String accept() {
    changing(() -> proposalDesk.accept(found().row().id(), found().version()));
    notices.done("schedule_proposal.accepted");
    return anew();
  }

  /** Returns it with the remark that was typed. */
  public String giveBack() {
    changing(() -> proposalDesk.giveBack(found().row().id(), found().version(), remark));
    notices.done("schedule_proposal.returned");
    return anew();
  }

  /** Does it; when somebody was faster, the page shows what they did beside what was typed. */
  private void changing(Runnable deed) {
    try {
      deed.run();
    } catch (ChangedMeanwhile faster) {
      read();
      clashed = true;
      throw faster;
    }
  }

  private String anew() {
    return "/schedule/proposal?faces-redirect=true&id=" + id;
  }

  public @Nullable ProposalDetail getProposal() {
    return proposal;
  }

  /** Whether the form is shown: for a new proposal, and for an open one of the own ministry. */
  public boolean isForm() {
    ProposalDetail shown = proposal;
    return shown == null || shown.mayWrite() && shown.row().status().isOpen();
  }

  /** Whether somebody else has changed it while this was typed. */
  public boolean isClashed() {
    return clashed;
  }

  /** The first head who would hold the meeting, or holds it. */
  public String getHost() {
    ProposalDetail shown = proposal;
    return shown == null
        ? bodies.firstHead(ministry).map(head -> head.name(desk.getLanguage())).orElse("")
        : bodies.names(List.of(shown.row().host())).values().stream()
            .map(name -> name.in(desk.getLanguage()))
            .findFirst()
            .orElse("");
  }

  /** Whether the office of the first head is vacant. */
  public boolean isVacant() {
    return bodies.firstHead(ministry).map(Official::getId).isEmpty();
  }

  /** The ministries for which the caller may write: bound by the decree. */
  public List<Body> getMinistries() {
    Scope scope = new Scope(lawBook.inForceOn(Almaty.dayOf(clock.instant())));
    return bodies.ministries().stream()
        .filter(body -> scope.includes(body.getCode()))
        .filter(body -> caller.holdsAt(body.getCode(), Role.OFFICER, Role.EDITOR))
        .toList();
  }

  public Deadline getDeadline() {
    return DutyCalendar.proposals(Integer.parseInt(year)).deadline();
  }

  /** Whether it would be late to send it now. */
  public boolean isLateNow() {
    return getDeadline().isLate(clock.instant());
  }

  /** Whether nobody works on the day that is written. */
  public boolean isDayOff() {
    return proposal != null && !lawBook.workingDays().isWorking(found().row().meeting().day());
  }

  /** The region's place in the ministry's ranking in force; 0 when there is none (1.4b). */
  public int place(String kato) {
    return places().getOrDefault(kato, 0);
  }

  private Map<String, Integer> places() {
    Map<String, Integer> read = places;
    if (read == null) {
      read = rankings.placesInForce(clock.instant()).getOrDefault(ministry, Map.of());
      places = read;
    }
    return read;
  }

  public List<Region> getRegions() {
    return territory.regions();
  }

  public MeetingFormat[] getFormats() {
    return MeetingFormat.values();
  }

  public Words getPlace() {
    return place;
  }

  public Words getTheme() {
    return theme;
  }

  public Words getWhy() {
    return why;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getYear() {
    return year;
  }

  public void setYear(@Nullable String year) {
    this.year = year == null ? "" : year;
  }

  public String getMinistry() {
    return ministry;
  }

  public void setMinistry(@Nullable String ministry) {
    this.ministry = ministry == null ? "" : ministry;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String region) {
    this.region = region == null ? "" : region;
  }

  public String getDay() {
    return day;
  }

  public void setDay(@Nullable String day) {
    this.day = day == null ? "" : day;
  }

  public String getTime() {
    return time;
  }

  public void setTime(@Nullable String time) {
    this.time = time == null ? "" : time;
  }

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(@Nullable String minutes) {
    this.minutes = minutes == null ? "" : minutes;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(@Nullable String format) {
    this.format = format == null ? "" : format;
  }

  public boolean isFixedDay() {
    return fixedDay;
  }

  public void setFixedDay(boolean fixedDay) {
    this.fixedDay = fixedDay;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(@Nullable String remark) {
    this.remark = remark == null ? "" : remark;
  }
}
