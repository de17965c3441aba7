package kz.kezdesu.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.analysis.RankingCatalogue;
import kz.kezdesu.analysis.RankingRow;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.PlanMeeting;
import kz.kezdesu.meeting.ScheduledMeetings;
import kz.kezdesu.paper.Paper;
import kz.kezdesu.paper.PaperForm;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.schedule.model.KeptPaper;
import kz.kezdesu.schedule.model.ScheduleEntry;
import kz.kezdesu.schedule.model.YearSchedule;
import kz.kezdesu.schedule.store.Proposals;
import kz.kezdesu.schedule.store.Schedules;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.territory.Region;
import kz.kezdesu.territory.Territory;
import kz.kezdesu.wakeup.Change;
import org.jspecify.annotations.Nullable;

/**
 * The year's schedule on its way: the access-to-information authority compiles it from accepted
 * proposals and submits it (6.1), the Government's office returns or approves it (4.3). What is
 * approved is public and frozen; a change is a new version. The media authority and the President's
 * office read it at every stage (1.4g, 7).
 *
 * <p>Each change throws {@link NotFound} when there is no version to change, {@link
 * kz.kezdesu.refusal.ChangedMeanwhile} when somebody else has changed it since it was seen, and
 * each change of lines {@link ScheduleIsClosed} when it was submitted or approved.
 */
@Stateless
public class ScheduleDesk {
  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_REASON = 500;

  @EJB private AuditLog audit;
  @EJB private Bodies bodies;
  @EJB private LawBook lawBook;
  @EJB private Territory territory;
  @EJB private MeetingCatalogue meetings;
  @EJB private RankingCatalogue rankings;
  @EJB private ScheduledMeetings scheduled;
  @Inject private Schedules schedules;
  @Inject private Proposals proposals;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** A year's schedule: the version that is being put together, or the one in force. */
  @RolesAllowed({"ACCESS", "GOVERNMENT", "MEDIA", "PRESIDENTIAL_ADMINISTRATION"})
  public ScheduleSheet sheet(int year) {
    caller.mustHoldOneOf(
        Role.ACCESS, Role.GOVERNMENT, Role.MEDIA, Role.PRESIDENTIAL_ADMINISTRATION);
    List<YearSchedule> versions = schedules.ofYear(year);
    Optional<YearSchedule> last = versions.stream().findFirst();
    List<ScheduleLine> lines =
        last.map(schedule -> schedules.lines(schedule.getId())).orElse(List.of());
    return new ScheduleSheet(
        year,
        last.map(YearSchedule::row).orElse(null),
        last.map(YearSchedule::getVersion).orElse(0),
        lines,
        versions.size() < 2
            ? null
            : ScheduleDifference.between(schedules.lines(versions.get(1).getId()), lines),
        clashes(year, lines),
        proposals.waiting(year),
        meetings.scheduleVersions(year),
        DutyCalendar.submission(year).deadline(),
        DutyCalendar.approval(year).deadline(),
        caller.holds(Role.ACCESS),
        caller.holds(Role.GOVERNMENT));
  }

  /** What of a year's schedule waits for somebody; neither lines nor clashes are read for it. */
  @RolesAllowed({"ACCESS", "GOVERNMENT"})
  public ScheduleWaiting waiting(int year) {
    Optional<YearScheduleRow> last =
        schedules.ofYear(year).stream().findFirst().map(YearSchedule::row);
    return new ScheduleWaiting(
        proposals.waiting(year),
        last.filter(row -> row.status().isOpen() && !row.remark().isEmpty()).isPresent(),
        last.filter(row -> row.status() == ScheduleStatus.SUBMITTED).isPresent(),
        DutyCalendar.approval(year).deadline());
  }

  private List<Clash> clashes(int year, List<ScheduleLine> lines) {
    return new ScheduleClashes(lines)
        .all(
            lawBook.inForceOn(LocalDate.of(year, Month.DECEMBER, 31)),
            lawBook.workingDays(),
            bodies.ministries().stream().map(Body::getCode).toList(),
            territory.regions().stream().map(Region::getKato).toList(),
            Almaty.dayOf(clock.instant()));
  }

  /**
   * Takes every accepted proposal that no version has yet into the version that is being put
   * together; the first time, that begins the year's schedule.
   *
   * @param version as it was seen; 0 when nothing was begun
   * @return how many lines came in
   * @throws ScheduleIsEmpty when there is nothing to begin with
   */
  @RolesAllowed("ACCESS")
  @Decree("6.1")
  public int compile(int year, int version) {
    caller.mustHoldOneOf(Role.ACCESS);
    schedules.hold(year);
    Optional<YearSchedule> last = schedules.ofYear(year).stream().findFirst();
    YearSchedule schedule = last.orElseGet(() -> new YearSchedule(year));
    if (last.isPresent()) {
      schedule.mustBe(version);
      schedule.mustBeOpen();
      schedules.touch(schedule);
    } else {
      schedules.add(schedule);
    }
    int came = schedules.compile(schedule);
    if (came == 0 && last.isEmpty()) {
      throw new ScheduleIsEmpty();
    }
    record("schedule.compile", schedule, Map.of("lines", Integer.toString(came)));
    return came;
  }

  /**
   * Puts a line at another time, into another region or place.
   *
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code line_…}: {@code region} (empty), {@code
   *     day} (form, year, past), {@code time} (form), {@code placeKk} and so on, {@code whyKk} and
   *     so on in a change (empty, long), {@code whyRegionKk} and so on (empty, long)
   * @throws LineHasBegun when its meeting has begun or been held
   */
  @RolesAllowed("ACCESS")
  public void move(MoveLine wish) {
    YearSchedule schedule = held(wish.year(), wish.version());
    ScheduleEntry entry = open(schedule, wish.key());
    Checked checked = new Checked();
    if (territory.region(wish.regionKato()).isEmpty()) {
      checked.fault("line_region", "empty", 0);
    }
    Instant start =
        ProposalRules.start(
            "line", wish.day(), wish.time(), wish.year(), Almaty.dayOf(clock.instant()), checked);
    LocalText place = checked.official("line_place", wish.place(), ProposalRules.LONGEST_TEXT);
    LocalText reason = reason(schedule, entry, wish.reason(), checked);
    LocalText whyRegion =
        checked.officialOrNothing("line_whyRegion", wish.whyRegion(), ProposalRules.LONGEST_REASON);
    checked.done();
    PlannedMeeting moved = entry.line().meeting().at(start, wish.regionKato(), place);
    entry.move(whyRegion == null ? moved : moved.because(whyRegion), reason);
    schedules.touch(schedule);
    record("schedule.move", schedule, Map.of("line", wish.key().toString()));
  }

  /** Why a line is changed; none is wanted of a line that no approved version has. */
  private static @Nullable LocalText reason(
      YearSchedule schedule, ScheduleEntry entry, TypedText typed, Checked checked) {
    return schedule.getNumber() == 1 || entry.line().meetingId() == null
        ? checked.officialOrNothing("line_why", typed, LONGEST_REASON)
        : checked.official("line_why", typed, LONGEST_REASON);
  }

  /**
   * Calls a line off that an approved version has; it stays, with the reason.
   *
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code line_whyKk} and so on (empty, long)
   * @throws LineHasBegun when its meeting has begun or been held
   * @throws NotFound when no approved version has it
   */
  @RolesAllowed("ACCESS")
  public void cancel(int year, int version, UUID key, TypedText reason) {
    YearSchedule schedule = held(year, version);
    ScheduleEntry entry = open(schedule, key);
    if (entry.line().meetingId() == null) {
      throw new NotFound(key);
    }
    Checked checked = new Checked();
    LocalText why = checked.official("line_why", reason, LONGEST_REASON);
    checked.done();
    entry.cancel(why);
    schedules.touch(schedule);
    record("schedule.cancel", schedule, Map.of("line", key.toString()));
  }

  /** Puts a line back as the approved version before has it. */
  @RolesAllowed("ACCESS")
  public void restore(int year, int version, UUID key) {
    YearSchedule schedule = held(year, version);
    ScheduleEntry entry = open(schedule, key);
    entry.restore(
        previous(schedule).stream()
            .filter(line -> line.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new NotFound(key)));
    schedules.touch(schedule);
    record("schedule.restore", schedule, Map.of("line", key.toString()));
  }

  /**
   * Takes a line out that no approved version has; its proposal waits again.
   *
   * @throws NotFound when an approved version has it: such a line stays
   */
  @RolesAllowed("ACCESS")
  public void takeOut(int year, int version, UUID key) {
    YearSchedule schedule = held(year, version);
    ScheduleEntry entry = open(schedule, key);
    if (entry.line().meetingId() != null) {
      throw new NotFound(key);
    }
    schedules.remove(entry);
    schedules.touch(schedule);
    record("schedule.take-out", schedule, Map.of("line", key.toString()));
  }

  private ScheduleEntry open(YearSchedule schedule, UUID key) {
    schedule.mustBeOpen();
    ScheduleEntry entry =
        schedules.entry(schedule.getId(), key).orElseThrow(() -> new NotFound(key));
    Long meeting = entry.line().meetingId();
    if (meeting != null && meetings.line(meeting).status().hasBegun()) {
      throw new LineHasBegun();
    }
    return entry;
  }

  /**
   * Opens a new version of an approved schedule, with all its lines as their meetings stand by now.
   *
   * @param reason why, in Kazakh and Russian
   * @throws ScheduleNotApproved when the year has no approved schedule
   * @throws ChangeOfScheduleIsOpen when a new version is being put together
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code schedule_reasonKk} and so on
   */
  @RolesAllowed("ACCESS")
  @Decree("4.3")
  public void change(int year, int version, TypedText reason) {
    caller.mustHoldOneOf(Role.ACCESS);
    Checked checked = new Checked();
    LocalText why = checked.official("schedule_reason", reason, LONGEST_REASON);
    checked.done();
    schedules.hold(year);
    YearSchedule last =
        schedules.ofYear(year).stream().findFirst().orElseThrow(ScheduleNotApproved::new);
    if (last.getStatus() != ScheduleStatus.APPROVED) {
      throw last.getNumber() == 1 ? new ScheduleNotApproved() : new ChangeOfScheduleIsOpen();
    }
    last.mustBe(version);
    YearSchedule next = last.next(why);
    schedules.add(next);
    schedules.copy(last, next);
    record("schedule.change", next, Map.of());
  }

  /** Drops a new version; the one in force stays, and what was new waits again. */
  @RolesAllowed("ACCESS")
  public void drop(int year, int version) {
    YearSchedule schedule = held(year, version);
    schedule.mustBeOpen();
    record("schedule.drop", schedule, Map.of());
    schedules.remove(schedule);
  }

  /**
   * Submits the version to the Prime Minister's Office. After 15 December a first one is late, and
   * is shown as late.
   *
   * @param letterNumber of the letter that it goes with
   * @throws kz.kezdesu.refusal.InvalidInput field {@code schedule_letter} (empty, long)
   * @throws ScheduleMoveNotPossible when it was submitted or approved already
   * @throws ScheduleIsEmpty when it has no line
   * @throws ScheduleUnchanged when it says the same as the version before it
   * @throws ScheduleHasClashes when something speaks against it that nobody can live with
   */
  @RolesAllowed("ACCESS")
  @Decree("6.1")
  public void submit(int year, int version, String letterNumber) {
    YearSchedule schedule = held(year, version);
    Checked checked = new Checked();
    String number = checked.line("schedule_letter", letterNumber, LONGEST_NUMBER);
    checked.done();
    schedule.mustLeadTo(ScheduleStatus.SUBMITTED);
    List<ScheduleLine> lines = schedules.lines(schedule.getId());
    if (lines.isEmpty()) {
      throw new ScheduleIsEmpty();
    }
    if (schedule.getNumber() > 1
        && ScheduleDifference.between(previous(schedule), lines).isEmpty()) {
      throw new ScheduleUnchanged();
    }
    if (clashes(year, lines).stream().anyMatch(clash -> clash.kind().isForbidden())) {
      throw new ScheduleHasClashes();
    }
    schedule.submit(number, caller.login(), clock.instant());
    keepPapers(schedule, SchedulePaper::draft);
    record("schedule.submit", schedule, Map.of("letter", number));
  }

  /**
   * Returns a submitted version, with what is to be corrected.
   *
   * @throws kz.kezdesu.refusal.InvalidInput field {@code schedule_remark} (empty, long)
   * @throws ScheduleMoveNotPossible when it was not submitted
   */
  @RolesAllowed("GOVERNMENT")
  public void giveBack(int year, int version, String remark) {
    caller.mustHoldOneOf(Role.GOVERNMENT);
    YearSchedule schedule = seen(year, version);
    Checked checked = new Checked();
    String what = checked.line("schedule_remark", remark, ProposalRules.LONGEST_REASON);
    checked.done();
    schedule.giveBack(what);
    record("schedule.return", schedule, Map.of());
  }

  /**
   * Records that the Government approved the version: it is published and frozen, and its meetings
   * are planned, moved and called off.
   *
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code schedule_approvedOn} (form, ahead,
   *     early), {@code schedule_number} (empty, long)
   * @throws ScheduleMoveNotPossible when it was not submitted
   * @throws LineDayIsOver when a new meeting lies before the day of the approval
   * @throws LineHasBegun when a meeting has begun meanwhile that the version moves or calls off
   */
  @RolesAllowed("GOVERNMENT")
  @Decree("4.3")
  public void approve(ApproveSchedule wish) {
    caller.mustHoldOneOf(Role.GOVERNMENT);
    YearSchedule schedule = seen(wish.year(), wish.version());
    schedule.mustLeadTo(ScheduleStatus.APPROVED);
    Checked checked = new Checked();
    LocalDate day = approvalDay(schedule, wish.day(), checked);
    String number = checked.line("schedule_number", wish.number(), LONGEST_NUMBER);
    checked.done();
    if (!new ScheduleClashes(schedules.lines(schedule.getId())).daysOver(day).isEmpty()) {
      throw new LineDayIsOver();
    }
    long published = scheduled.publish(wish.year(), schedule.getNumber(), day, number);
    Map<UUID, ScheduleLine> before =
        previous(schedule).stream().collect(Collectors.toMap(ScheduleLine::key, line -> line));
    Map<String, RankingRow> inForce = rankings.allInForce(clock.instant());
    for (ScheduleEntry entry : schedules.entries(schedule.getId())) {
      ScheduleLine line = entry.line();
      carryOut(
          entry,
          Optional.ofNullable(before.get(line.key())),
          plan(line, published, Optional.ofNullable(inForce.get(line.ministryCode()))));
    }
    keepPapers(schedule, paper -> paper.approved(day, number));
    schedules.flush();
    schedule.approve(published);
    record("schedule.approve", schedule, Map.of("number", number, "day", day.toString()));
    changes.fire(new Change(Change.Kind.SCHEDULE, wish.year()));
  }

  /** Keeps the version's document as it stands now, in each official language and form. */
  private void keepPapers(YearSchedule schedule, Function<SchedulePaper, Paper> wording) {
    List<ScheduleLine> lines = schedules.lines(schedule.getId());
    Map<UUID, LocalText> hosts =
        bodies.names(lines.stream().map(ScheduleLine::host).distinct().toList());
    for (Language language : List.of(Language.KK, Language.RU)) {
      Paper paper =
          wording.apply(
              new SchedulePaper(
                  language,
                  schedule.getYear(),
                  schedule.getNumber(),
                  lines,
                  hosts,
                  code -> bodies.body(code).map(body -> body.name(language)).orElse(code),
                  kato ->
                      territory.region(kato).map(region -> region.name(language)).orElse(kato)));
      for (PaperForm form : PaperForm.values()) {
        schedules.keep(new KeptPaper(schedule.getId(), language, form, form.of(paper)));
      }
    }
  }

  /**
   * The document of a version as it was last submitted, or as it was approved.
   *
   * @throws NotFound when it was never submitted
   */
  @RolesAllowed({"ACCESS", "GOVERNMENT", "MEDIA", "PRESIDENTIAL_ADMINISTRATION"})
  @Decree("6.1")
  public byte[] paper(int year, int number, Language language, PaperForm form) {
    caller.mustHoldOneOf(
        Role.ACCESS, Role.GOVERNMENT, Role.MEDIA, Role.PRESIDENTIAL_ADMINISTRATION);
    return schedules.ofYear(year).stream()
        .filter(schedule -> schedule.getNumber() == number)
        .findFirst()
        .flatMap(schedule -> schedules.paper(schedule.getId(), language, form))
        .orElseThrow(() -> new NotFound(number));
  }

  private LocalDate approvalDay(YearSchedule schedule, String typed, Checked checked) {
    LocalDate today = Almaty.dayOf(clock.instant());
    LocalDate day = checked.day("schedule_approvedOn", typed).orElse(today);
    Instant submitted = schedule.row().submittedAt();
    if (day.isAfter(today)) {
      checked.fault("schedule_approvedOn", "ahead", 0);
    } else if (submitted != null && day.isBefore(Almaty.dayOf(submitted))) {
      checked.fault("schedule_approvedOn", "early", 0);
    }
    return day;
  }

  /** Does with the meeting of a line what the new version says of it. */
  private void carryOut(ScheduleEntry entry, Optional<ScheduleLine> before, PlanMeeting plan) {
    ScheduleLine line = entry.line();
    if (before.filter(was -> was.saysTheSame(line)).isPresent()) {
      return;
    }
    Long meeting = line.meetingId();
    if (meeting == null) {
      entry.become(scheduled.plan(plan));
      return;
    }
    if (meetings.line(meeting).status().hasBegun()) {
      throw new LineHasBegun();
    }
    if (!line.isPlanned()) {
      scheduled.cancel(meeting, why(line));
    } else if (before.filter(was -> isElsewhere(was, line)).isPresent()) {
      entry.become(scheduled.replace(meeting, plan, why(line)));
    } else {
      scheduled.amend(meeting, plan);
    }
  }

  private static boolean isElsewhere(ScheduleLine before, ScheduleLine after) {
    return !before.isPlanned() || new ScheduleDifference.Change(before, after).isMoved();
  }

  private static LocalText why(ScheduleLine line) {
    return Optional.ofNullable(line.reason()).orElseThrow();
  }

  /** A meeting cites the ranking of the regions that its ministry goes by (1.4b, 4.3). */
  private static PlanMeeting plan(ScheduleLine line, long published, Optional<RankingRow> ranking) {
    PlannedMeeting meeting = line.meeting();
    return new PlanMeeting(
        published,
        line.ministryCode(),
        line.host(),
        meeting.regionKato(),
        meeting.startsAt(),
        meeting.plannedMinutes(),
        meeting.format(),
        meeting.place(),
        meeting.theme(),
        meeting.whyRegion(),
        ranking.map(RankingRow::id).orElse(null));
  }

  /** The lines of the approved version before this one; none before the first. */
  private List<ScheduleLine> previous(YearSchedule schedule) {
    return schedules.ofYear(schedule.getYear()).stream()
        .filter(before -> before.getNumber() == schedule.getNumber() - 1)
        .findFirst()
        .map(before -> schedules.lines(before.getId()))
        .orElse(List.of());
  }

  private YearSchedule held(int year, int version) {
    caller.mustHoldOneOf(Role.ACCESS);
    return seen(year, version);
  }

  private YearSchedule seen(int year, int version) {
    schedules.hold(year);
    YearSchedule schedule =
        schedules.ofYear(year).stream().findFirst().orElseThrow(() -> new NotFound(year));
    schedule.mustBe(version);
    return schedule;
  }

  private void record(String deed, YearSchedule schedule, Map<String, String> detail) {
    audit.record(deed, "schedule", schedule.getYear() + "/" + schedule.getNumber(), detail);
  }
}
