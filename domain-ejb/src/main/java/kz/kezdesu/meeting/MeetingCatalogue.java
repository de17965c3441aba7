package kz.kezdesu.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.meeting.model.Meeting;
import kz.kezdesu.meeting.store.Meetings;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.refusal.NotFound;

/** What the public may read of meetings. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MeetingCatalogue {
  private static final Duration A_LONG_YEAR = Duration.ofDays(400);

  @Inject private Meetings meetings;

  /**
   * The first lines of the schedule that pass the filter, in order of their start. Meetings outside
   * the schedule are among them once they were announced.
   *
   * @param limit the most lines wanted, 1 to 500
   */
  public List<ScheduleRow> schedule(ScheduleFilter filter, int limit) {
    return meetings.schedule(filter, Instant.EPOCH, 0, limit, false);
  }

  /** The same for staff, who know of meetings outside the schedule before they are announced. */
  @RolesAllowed({
    "OFFICER",
    "EDITOR",
    "APPROVER",
    "HOST",
    "AKIMAT",
    "GOVERNMENT",
    "MEDIA",
    "PRESIDENTIAL_ADMINISTRATION"
  })
  public List<ScheduleRow> scheduleForStaff(ScheduleFilter filter, int limit) {
    return meetings.schedule(filter, Instant.EPOCH, 0, limit, true);
  }

  /** The lines that follow the given one in the same order. */
  public List<ScheduleRow> scheduleAfter(
      ScheduleFilter filter, Instant afterStart, long afterId, int limit) {
    return meetings.schedule(filter, afterStart, afterId, limit, false);
  }

  /** The next announced meetings from a moment on. */
  public List<ScheduleRow> next(Instant from, int limit) {
    return meetings.between(
        from, from.plus(A_LONG_YEAR), EnumSet.of(MeetingStatus.ANNOUNCED), limit);
  }

  /** The meetings that are live now. */
  public List<ScheduleRow> live() {
    return meetings.between(
        Instant.EPOCH,
        Instant.EPOCH.plus(Duration.ofDays(36500)),
        EnumSet.of(MeetingStatus.LIVE),
        20);
  }

  /** How many meetings each region has in the given span, those that are off left out. */
  public List<RegionCountRow> byRegion(Instant from, Instant to) {
    return meetings.byRegion(from, to);
  }

  /** The meetings held in the given span, in numbers. */
  public MeetingFigures results(Instant from, Instant to) {
    return meetings.results(from, to);
  }

  /** The years that have meetings, the latest first; none when there is no meeting. */
  public List<Integer> years() {
    List<Integer> ends =
        meetings.span().stream().map(start -> start.atZone(HouseClock.ZONE).getYear()).toList();
    return ends.isEmpty()
        ? List.of()
        : Stream.iterate(ends.get(1), year -> year >= ends.get(0), year -> year - 1).toList();
  }

  /** The approved version of a year's schedule that is in force (4.3). */
  public Optional<ScheduleVersionRow> scheduleVersion(int year) {
    return meetings.latestVersion(year);
  }

  /** All approved versions of a year's schedule, the first first (4.3). */
  public List<ScheduleVersionRow> scheduleVersions(int year) {
    return meetings.versions(year);
  }

  /**
   * One line of the schedule.
   *
   * @throws NotFound when there is no such meeting
   */
  public ScheduleRow line(long id) {
    return meetings.line(id).orElseThrow(() -> new NotFound(id));
  }

  /** The lines of these meetings in order of their start; one query, however many there are. */
  public List<ScheduleRow> lines(Collection<Long> ids) {
    return meetings.among(ids);
  }

  /** Which state of these meetings a calendar would hold now, by their ids. */
  public Map<Long, RevisionRow> revisions(Collection<Long> ids) {
    return meetings.revisions(ids).stream()
        .collect(Collectors.toMap(RevisionRow::meetingId, Function.identity()));
  }

  /**
   * What people had to hear of the meetings that pass the filter: which are announced, and which
   * will not be, the latest first.
   */
  public List<TurnRow> turns(ScheduleFilter filter, int limit) {
    EnumSet<MeetingStatus> told = MeetingStatus.offOnes();
    told.add(MeetingStatus.ANNOUNCED);
    return meetings.turns(filter, told, limit);
  }

  /** The same; empty when there is no such meeting. */
  public Optional<ScheduleRow> find(long id) {
    return meetings.line(id);
  }

  /**
   * All that a meeting's public page shows.
   *
   * @throws NotFound when there is no such meeting, or nobody may know of it yet
   */
  public MeetingDetail publicDetail(long id) {
    return meetings
        .find(id)
        .filter(Meeting::isPublic)
        .flatMap(known -> meetings.detail(id))
        .orElseThrow(() -> new NotFound(id));
  }

  /**
   * All that a meeting's page shows, to staff before it is public too.
   *
   * @throws NotFound when there is no such meeting
   */
  public MeetingDetail detail(long id) {
    return meetings.detail(id).orElseThrow(() -> new NotFound(id));
  }
}
