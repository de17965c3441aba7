package kz.kezdesu.convenience;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.convenience.model.TimePoll;
import kz.kezdesu.convenience.store.TimePolls;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingPlaces;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * Asks the people of a region which day and time suits them (1.4a): the ministry opens a poll for a
 * meeting that is planned and public, and may close it before its day. What was opened is never
 * changed.
 *
 * <p>Each method throws {@link NotFound} for an unknown meeting and {@link
 * kz.kezdesu.refusal.NotYours} for that of another ministry.
 */
@Stateless
public class PollDesk {
  private static final List<Role> WRITERS = List.of(Role.OFFICER, Role.EDITOR);
  private static final List<Role> READERS = List.of(Role.OFFICER, Role.EDITOR, Role.APPROVER);

  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingPlaces places;
  @EJB private LawBook lawBook;
  @EJB private AuditLog audit;
  @Inject private TimePolls polls;
  @Inject private PollReading reading;
  @Inject private TimeDoubts doubts;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** The polls of a meeting, with their votes. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "PRESIDENTIAL_ADMINISTRATION"})
  public PollSheet sheet(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    if (!caller.holds(Role.PRESIDENTIAL_ADMINISTRATION)) {
      caller.mustHoldOneOf(READERS, meeting.ministryCode());
    }
    List<PollDetail> asked = reading.of(meeting);
    boolean open = asked.stream().anyMatch(PollDetail::isOpen);
    boolean mine = caller.holdsAt(meeting.ministryCode(), Role.OFFICER, Role.EDITOR);
    return new PollSheet(
        meeting,
        asked,
        edition(meeting).noticeDays(meeting.kind()),
        Almaty.dayOf(clock.instant()).plusDays(1),
        mine && !open && isPossible(meeting),
        mine && open);
  }

  /**
   * Looks at a poll before it is opened: what may keep people away at each of its slots. Nothing is
   * done.
   *
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code poll_…}
   * @throws PollIsOpen when another one is open
   * @throws PollNotPossible when the meeting is not planned, or not public yet
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public ProposedPoll look(OpenPoll wish) {
    ScheduleRow meeting = meetings.line(wish.meetingId());
    caller.mustHoldOneOf(WRITERS, meeting.ministryCode());
    mustBePossible(meeting);
    if (reading.of(meeting).stream().anyMatch(PollDetail::isOpen)) {
      throw new PollIsOpen();
    }
    PollRules.Poll poll = PollRules.poll(wish, meeting, edition(meeting), clock.instant());
    return new ProposedPoll(
        poll.slots().starts().stream()
            .map(start -> new ProposedPoll.Slot(start, doubts.of(meeting, start)))
            .toList(),
        poll.closesOn(),
        poll.note());
  }

  /**
   * Opens the poll. The same wish again, while it is open, is the same poll.
   *
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code poll_…}
   * @throws PollIsOpen when another one is open
   * @throws PollNotPossible when the meeting is not planned, or not public yet
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @Decree("1.4a")
  public void open(OpenPoll wish) {
    caller.mustHoldOneOf(WRITERS, meetings.line(wish.meetingId()).ministryCode());
    ScheduleRow meeting = places.hold(wish.meetingId());
    mustBePossible(meeting);
    Instant now = clock.instant();
    PollRules.Poll poll = PollRules.poll(wish, meeting, edition(meeting), now);
    Instant closesAt = Almaty.endOf(poll.closesOn());
    Optional<TimePoll> last = polls.lastOf(meeting.id());
    if (last.filter(known -> known.status(null, now) == PollStatus.OPEN).isPresent()) {
      if (last.get().asks(poll.slots(), closesAt)) {
        return;
      }
      throw new PollIsOpen();
    }
    int number = last.map(TimePoll::getNumber).orElse(0) + 1;
    polls.add(
        new TimePoll(
            meeting.id(), number, poll.slots(), closesAt, poll.note(), caller.login(), now));
    record("convenience.poll_open", meeting.id(), number);
  }

  /**
   * Closes the open poll before its day. The same wish again is the same closing.
   *
   * @param number the poll's, as it was seen
   * @param reason why; everybody reads it
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code poll_reasonKk} and so on
   * @throws NotFound when the meeting has no such poll
   * @throws PollIsClosed when it is over
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  public void close(long meetingId, int number, TypedText reason) {
    ScheduleRow meeting = meetings.line(meetingId);
    caller.mustHoldOneOf(WRITERS, meeting.ministryCode());
    Checked checked = new Checked();
    LocalText why = checked.official("poll_reason", reason, PollRules.LONGEST_REASON);
    checked.done();
    TimePoll poll =
        polls.of(meetingId).stream()
            .filter(known -> known.getNumber() == number)
            .findFirst()
            .orElseThrow(() -> new NotFound(number));
    polls.hold(poll);
    if (poll.wasClosedFor(why)) {
      return;
    }
    poll.close(why, reading.leftPlanAt(meeting), caller.login(), clock.instant());
    record("convenience.poll_close", meetingId, number);
  }

  private void record(String action, long meetingId, int number) {
    audit.record(
        action, "meeting", Long.toString(meetingId), Map.of("poll", Integer.toString(number)));
    changes.fire(new Change(Change.Kind.MEETING, meetingId));
  }

  private Edition edition(ScheduleRow meeting) {
    return lawBook.coded(meetings.detail(meeting.id()).editionCode());
  }

  private static void mustBePossible(ScheduleRow meeting) {
    if (!isPossible(meeting)) {
      throw new PollNotPossible();
    }
  }

  private static boolean isPossible(ScheduleRow meeting) {
    return meeting.status() == MeetingStatus.PLANNED && meeting.kind() == MeetingKind.SCHEDULED;
  }
}
