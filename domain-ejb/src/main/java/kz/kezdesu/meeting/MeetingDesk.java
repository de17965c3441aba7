package kz.kezdesu.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.decree.Deadline;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.IntakeWindow;
import kz.kezdesu.decree.Notice;
import kz.kezdesu.decree.Publication;
import kz.kezdesu.decree.ReportShare;
import kz.kezdesu.decree.ThreeParts;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.meeting.model.AgendaItem;
import kz.kezdesu.meeting.model.Meeting;
import kz.kezdesu.meeting.model.MeetingPosition;
import kz.kezdesu.meeting.store.Meetings;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a ministry on the desk of its staff, from the plan to the closed record. The
 * officer and the editor mend the plan and record what the meeting was. What the ministry answers
 * for outside, to announce a meeting, to call it off, to close it, is the approver's, the first
 * head's office.
 *
 * <p>Each method throws {@link NotFound} for an unknown meeting and {@link
 * kz.kezdesu.refusal.NotYours} for that of another ministry; each change throws {@link
 * ChangedMeanwhile} when the meeting is no longer as it was seen.
 */
@Stateless
public class MeetingDesk {
  private static final List<Role> READERS =
      List.of(Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.HOST);
  private static final List<Role> PREPARERS = List.of(Role.OFFICER, Role.EDITOR);
  private static final int MOST = 500;
  private static final Duration TWO_WEEKS = Duration.ofDays(14);
  private static final Duration A_YEAR = Duration.ofDays(366);
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_NETWORK = 60;
  private static final int MOST_ITEMS = 20;
  private static final int MOST_LINKS = 10;
  private static final int MOST_PEOPLE = 100_000;

  @EJB private MeetingCatalogue catalogue;
  @EJB private LawBook lawBook;
  @EJB private AuditLog audit;
  @Inject private Meetings meetings;
  @Inject private MeetingWitnesses witnesses;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;
  @Inject @Any private Instance<AnnouncingCondition> announcingConditions;
  @Inject @Any private Instance<ClosingCondition> closingConditions;

  /** The meetings of the own ministries in a calendar year, in order of their start. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "HOST"})
  public List<MeetingDeskRow> meetings(int year) {
    Instant now = clock.instant();
    return ownLines(ScheduleFilter.ofYear(year, Almaty.TIME))
        .map(line -> new MeetingDeskRow(line, due(line, now)))
        .toList();
  }

  /** How many meetings of the own ministries wait for something. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "HOST"})
  public MeetingsWaiting waiting() {
    Instant now = clock.instant();
    LocalDate horizon = Almaty.dayOf(now.plus(TWO_WEEKS));
    List<MeetingDue> all =
        ownLines(new ScheduleFilter(now.minus(A_YEAR), now.plus(A_YEAR), null, null, null, null))
            .flatMap(line -> Stream.ofNullable(due(line, now)))
            .filter(due -> !due.day().isAfter(horizon))
            .toList();
    return new MeetingsWaiting(
        count(all, MeetingDue.Deed.ANNOUNCE, false),
        count(all, MeetingDue.Deed.ANNOUNCE, true),
        count(all, MeetingDue.Deed.CLOSE, false),
        count(all, MeetingDue.Deed.CLOSE, true));
  }

  private static long count(List<MeetingDue> all, MeetingDue.Deed deed, boolean lateOnly) {
    return all.stream()
        .filter(due -> due.deed() == deed)
        .filter(due -> !lateOnly || due.state() == Deadline.State.OVERDUE)
        .count();
  }

  /** The own ministries' lines within a span. */
  private Stream<ScheduleRow> ownLines(ScheduleFilter span) {
    return caller.bodies(READERS.toArray(Role[]::new)).stream()
        .map(body -> new ScheduleFilter(span.from(), span.to(), null, body, null, null))
        .flatMap(filter -> catalogue.scheduleForStaff(filter, MOST).stream())
        .sorted(Comparator.comparing(ScheduleRow::startsAt).thenComparing(ScheduleRow::id));
  }

  /** All that the ministry sees of its meeting. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "HOST"})
  public MeetingDossier dossier(long id) {
    Meeting meeting = meetings.find(id).orElseThrow(() -> new NotFound(id));
    caller.mustHoldOneOf(READERS, meeting.getMinistryCode());
    MeetingDetail detail = catalogue.detail(id);
    Edition edition = lawBook.coded(detail.editionCode());
    Instant now = clock.instant();
    return new MeetingDossier(
        detail,
        meeting.getVersion(),
        due(detail.line(), now),
        ReportShare.longest(detail.line().plannedMinutes(), edition),
        detail.status() == MeetingStatus.PLANNED ? readiness(meeting, now, edition) : List.of(),
        notice(detail.line()).lastDay(edition),
        meeting.getNoBroadcast(),
        meeting.report(),
        detail.status() == MeetingStatus.HELD ? missing(meeting) : List.of(),
        meetings.steps(id),
        caller.holdsAt(meeting.getMinistryCode(), PREPARERS.toArray(Role[]::new)),
        caller.holdsAt(meeting.getMinistryCode(), Role.APPROVER));
  }

  /**
   * Mends what of the plan can be mended: place, theme, agenda, links. Once the meeting was
   * announced it must stay as the decree wants it.
   *
   * @throws MeetingHasBegun when it no longer lies ahead
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code meeting_placeKk} and so on, {@code
   *     meeting_themeKk}, {@code meeting_noBroadcastKk} (empty, long); {@code meeting_agenda}
   *     (count, empty, long, minutes with the number of the line, sum, report); {@code
   *     meeting_broadcasts} (count, network, url with the number of the line)
   * @throws NotReady when an announced meeting would lose what announcing it wanted
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void prepare(PrepareMeeting wish) {
    Meeting meeting = seen(wish.id(), wish.version(), PREPARERS);
    ScheduleRow line = catalogue.line(wish.id());
    Edition edition = lawBook.coded(catalogue.detail(wish.id()).editionCode());
    Checked checked = new Checked();
    LocalText place = checked.official("meeting_place", wish.place(), LONGEST_TEXT);
    LocalText theme = checked.official("meeting_theme", wish.theme(), LONGEST_TEXT);
    List<AgendaItem> agenda = agenda(wish, line.plannedMinutes(), checked);
    int report = reportMinutes(wish, line.plannedMinutes(), edition, checked);
    List<BroadcastRow> links = links(wish, checked);
    LocalText noBroadcast =
        checked.officialOrNothing("meeting_noBroadcast", wish.noBroadcast(), LONGEST_REASON);
    checked.done();

    MeetingWitnesses.Sight before = witnesses.look(wish.id());
    meeting.prepare(place, theme, report, noBroadcast);
    meetings.replaceAgenda(wish.id(), agenda);
    meetings.replaceBroadcasts(wish.id(), links);
    meetings.flush();
    if (meeting.getStatus() == MeetingStatus.ANNOUNCED) {
      mustStayAnnounceable(meeting, edition);
    }
    witnesses.tell(before);
    told(wish.id(), "meeting.prepare", Map.of());
  }

  private List<AgendaItem> agenda(PrepareMeeting wish, int planned, Checked checked) {
    List<AgendaItem> items = new ArrayList<>();
    if (wish.agenda().isEmpty() || wish.agenda().size() > MOST_ITEMS) {
      checked.fault("meeting_agenda", "count", MOST_ITEMS);
      return items;
    }
    int sum = 0;
    for (int i = 0; i < wish.agenda().size(); i++) {
      PrepareMeeting.Item typed = wish.agenda().get(i);
      int minutes = checked.number("meeting_agenda", "minutes", i + 1, typed.minutes(), 1, planned);
      sum += minutes;
      items.add(
          new AgendaItem(
              new MeetingPosition(wish.id(), i + 1),
              typed.part(),
              minutes,
              checked.ofLine("meeting_agenda", i + 1, typed.title(), LONGEST_TITLE)));
    }
    if (sum > planned) {
      checked.fault("meeting_agenda", "sum", planned);
    }
    return items;
  }

  private static int reportMinutes(
      PrepareMeeting wish, int planned, Edition edition, Checked checked) {
    int report =
        wish.agenda().stream()
            .filter(item -> item.part() == AgendaPart.REPORT)
            .map(item -> item.minutes().strip())
            .filter(minutes -> minutes.matches("[0-9]{1,4}"))
            .mapToInt(Integer::parseInt)
            .sum();
    if (new ReportShare(report, planned).breach(edition).isPresent()) {
      checked.fault("meeting_agenda", "report", ReportShare.longest(planned, edition));
    }
    return report;
  }

  private static List<BroadcastRow> links(PrepareMeeting wish, Checked checked) {
    List<BroadcastRow> links = new ArrayList<>();
    if (wish.broadcasts().size() > MOST_LINKS) {
      checked.fault("meeting_broadcasts", "count", MOST_LINKS);
      return links;
    }
    for (int i = 0; i < wish.broadcasts().size(); i++) {
      PrepareMeeting.Link typed = wish.broadcasts().get(i);
      if (!typed.isBlank()) {
        links.add(link(typed, i + 1, checked));
      }
    }
    return links;
  }

  private static BroadcastRow link(PrepareMeeting.Link typed, int line, Checked checked) {
    String network = OneLine.of(typed.network());
    if (network.isEmpty() || OneLine.length(network) > LONGEST_NETWORK) {
      checked.fault("meeting_broadcasts", "network", line);
    }
    return new BroadcastRow(
        typed.kind(), network, checked.secureAddress("meeting_broadcasts", line, typed.url()));
  }

  private void mustStayAnnounceable(Meeting meeting, Edition edition) {
    List<Breach> lost =
        announcing(meeting).conditionsAt(clock.instant(), edition, lawBook.workingDays()).stream()
            .filter(condition -> condition.matter() == Announcing.Matter.BROADCAST)
            .flatMap(condition -> Stream.ofNullable(condition.breach()))
            .toList();
    if (!lost.isEmpty()) {
      throw new NotReady(lost);
    }
  }

  /**
   * Announces the meeting: from here on everybody sees it and can send questions (1.4f).
   *
   * @throws MoveNotPossible when it is not planned
   * @throws NotReady with everything that the decree wants first
   */
  @RolesAllowed("APPROVER")
  public void announce(long id, int version) {
    Meeting meeting = seen(id, version, List.of(Role.APPROVER));
    if (!meeting.getStatus().leadsTo(MeetingStatus.ANNOUNCED)) {
      throw new MoveNotPossible(meeting.getStatus(), MeetingStatus.ANNOUNCED);
    }
    Instant now = clock.instant();
    Edition edition = lawBook.coded(catalogue.detail(id).editionCode());
    List<Breach> breaches =
        readiness(meeting, now, edition).stream()
            .flatMap(condition -> Stream.ofNullable(condition.breach()))
            .toList();
    Optional<IntakeWindow> intake =
        IntakeWindow.of(now, meeting.getStartsAt(), edition, lawBook.workingDays());
    if (!breaches.isEmpty() || intake.isEmpty()) {
      throw new NotReady(breaches);
    }
    MeetingWitnesses.Sight before = witnesses.look(id);
    meeting.announce(intake.get().closesAt(), caller.login(), now);
    witnesses.tell(before);
    told(id, "meeting.announce", Map.of());
  }

  /**
   * Calls the meeting off, or records that it was not held; its line stays, with the reason.
   *
   * @throws MoveNotPossible when its status does not lead there
   * @throws StartHasPassed when an announced meeting is called off after its time
   * @throws StartIsAhead when it is said too early that the meeting was not held
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code meeting_reasonKk} and so on (empty,
   *     long), {@code meeting_newDay} (form, past, far), {@code meeting_newTime} (form)
   */
  @RolesAllowed("APPROVER")
  public void callOff(CallOff wish) {
    Meeting meeting = seen(wish.id(), wish.version(), List.of(Role.APPROVER));
    Instant now = clock.instant();
    boolean notHeld = wish.kind() == CallOff.Kind.NOT_HELD;
    boolean begun = !now.isBefore(meeting.getStartsAt());
    if (notHeld && !begun) {
      throw new StartIsAhead();
    }
    if (!notHeld && begun && meeting.getStatus() == MeetingStatus.ANNOUNCED) {
      throw new StartHasPassed();
    }
    Checked checked = new Checked();
    LocalText reason = checked.official("meeting_reason", wish.reason(), LONGEST_REASON);
    Instant newStart = newStart(wish, now, checked);
    checked.done();
    MeetingWitnesses.Sight before = witnesses.look(wish.id());
    switch (wish.kind()) {
      case POSTPONE ->
          meeting.postpone(
              Optional.ofNullable(newStart).orElseThrow(), reason, caller.login(), now);
      case CANCEL -> meeting.cancel(reason, caller.login(), now);
      case NOT_HELD -> meeting.recordNotHeld(reason, newStart, caller.login(), now);
    }
    witnesses.tell(before);
    told(wish.id(), "meeting.call-off", Map.of("kind", wish.kind().name()));
  }

  /** The new start; none where none is wanted or none was typed. */
  private static @Nullable Instant newStart(CallOff wish, Instant now, Checked checked) {
    boolean nothing = wish.newDay().isBlank() && wish.newTime().isBlank();
    if (wish.kind() == CallOff.Kind.CANCEL || wish.kind() == CallOff.Kind.NOT_HELD && nothing) {
      return null;
    }
    Optional<LocalDate> day = checked.day("meeting_newDay", wish.newDay());
    Optional<LocalTime> time = checked.time("meeting_newTime", wish.newTime());
    if (day.isEmpty() || time.isEmpty()) {
      return null;
    }
    Instant start = ZonedDateTime.of(day.get(), time.get(), Almaty.TIME).toInstant();
    if (!start.isAfter(now)) {
      checked.fault("meeting_newDay", "past", 0);
    } else if (start.isAfter(now.plus(A_YEAR))) {
      checked.fault("meeting_newDay", "far", 0);
    }
    return start;
  }

  /**
   * Records what the meeting was, as far as it is known; can be done again until it is closed.
   *
   * @throws NothingToRecord when it was not held, or is closed
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code meeting_peopleReceived} (number), {@code
   *     meeting_akimAbsenceKk} and so on (empty, long)
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void record(RecordMeeting wish) {
    Meeting meeting = seen(wish.id(), wish.version(), PREPARERS);
    Checked checked = new Checked();
    Integer people =
        wish.peopleReceived().isBlank()
            ? null
            : Integer.valueOf(
                checked.number(
                    "meeting_peopleReceived",
                    "number",
                    MOST_PEOPLE,
                    wish.peopleReceived(),
                    0,
                    MOST_PEOPLE));
    LocalText absence =
        Boolean.FALSE.equals(wish.akimAttended())
            ? checked.official("meeting_akimAbsence", wish.akimAbsence(), LONGEST_REASON)
            : null;
    checked.done();
    meeting.record(
        new ThreeParts(people, wish.ngoMeetingHeld(), wish.briefingHeld()),
        wish.akimAttended(),
        absence);
    told(wish.id(), "meeting.record", Map.of());
  }

  /**
   * Closes the meeting: its record is settled.
   *
   * @throws MoveNotPossible when it was not held, or is closed
   * @throws NotReady with everything that is missing: the three parts (1.5), the akim's (3.1), and
   *     every voiced question that is not ranked, linked or has no topic (1.6)
   */
  @RolesAllowed("APPROVER")
  public void close(long id, int version) {
    caller.mustHold(Role.APPROVER, catalogue.line(id).ministryCode());
    // While it is held nobody takes a place, a topic or a link away from what is being checked.
    Meeting meeting = meetings.findAndHold(id).orElseThrow(() -> new NotFound(id));
    if (meeting.getVersion() != version) {
      throw new ChangedMeanwhile();
    }
    if (!meeting.getStatus().leadsTo(MeetingStatus.CLOSED)) {
      throw new MoveNotPossible(meeting.getStatus(), MeetingStatus.CLOSED);
    }
    List<Breach> missing = missing(meeting);
    if (!missing.isEmpty()) {
      throw new NotReady(missing);
    }
    MeetingWitnesses.Sight before = witnesses.look(id);
    meeting.close(caller.login(), clock.instant());
    witnesses.tell(before);
    told(id, "meeting.close", Map.of());
  }

  private List<Breach> missing(Meeting meeting) {
    return Stream.concat(
            meeting.report().breaches().stream(),
            closingConditions.stream()
                .flatMap(condition -> condition.breaches(meeting.getId()).stream()))
        .toList();
  }

  /** What announcing wants, as it stands, in the order in which a person mends it. */
  private List<Announcing.Condition> readiness(Meeting meeting, Instant at, Edition edition) {
    return Stream.concat(
            announcing(meeting).conditionsAt(at, edition, lawBook.workingDays()).stream(),
            announcingConditions.stream()
                .flatMap(condition -> condition.conditions(meeting.getId()).stream()))
        .sorted(Comparator.comparing(Announcing.Condition::matter))
        .toList();
  }

  private Announcing announcing(Meeting meeting) {
    return meeting.asAnnouncing(
        meetings.hostPost(meeting.getId()), meetings.broadcasts(meeting.getId()));
  }

  /** The meeting for a change, when it is still as it was seen. */
  private Meeting seen(long id, int version, List<Role> roles) {
    caller.mustHoldOneOf(roles, catalogue.line(id).ministryCode());
    Meeting meeting = meetings.findForChange(id).orElseThrow(() -> new NotFound(id));
    if (meeting.getVersion() != version) {
      throw new ChangedMeanwhile();
    }
    return meeting;
  }

  private void told(long id, String deed, Map<String, String> detail) {
    audit.record(deed, "meeting", Long.toString(id), detail);
    changes.fire(new Change(Change.Kind.MEETING, id));
  }

  /** What a meeting waits for next; null when it waits for nothing. */
  private @Nullable MeetingDue due(ScheduleRow line, Instant now) {
    Edition edition = lawBook.inForceOn(Almaty.dayOf(line.startsAt()));
    LocalDate day = Almaty.dayOf(line.startsAt());
    return switch (line.status()) {
      case PLANNED -> {
        Deadline deadline = new Deadline("1.4f", notice(line).lastDay(edition));
        yield MeetingDue.of(
            MeetingDue.Deed.ANNOUNCE, deadline, deadline.stateAt(now, lawBook.workingDays()));
      }
      case ANNOUNCED, LIVE ->
          new MeetingDue(
              MeetingDue.Deed.HOLD,
              day,
              "1.1",
              now.isBefore(line.startsAt()) ? Deadline.State.COMING : Deadline.State.DUE);
      case HELD -> {
        Deadline deadline = Publication.due(day, edition);
        yield MeetingDue.of(
            MeetingDue.Deed.CLOSE, deadline, deadline.stateAt(now, lawBook.workingDays()));
      }
      case CLOSED, POSTPONED, CANCELLED, NOT_HELD -> null;
    };
  }

  private static Notice notice(ScheduleRow line) {
    return new Notice(line.kind(), line.startsAt());
  }
}
