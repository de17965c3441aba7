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
import kz.kezdesu.convenience.model.JustifiedTime;
import kz.kezdesu.convenience.store.JustifiedTimes;
import kz.kezdesu.decree.Convenience;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingPlaces;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import kz.kezdesu.wakeup.Change;

/**
 * Why day and time of a meeting suit the people of the region: said by the ministry's officers and
 * editors, read by everybody on the meeting's page (1.4a). What was said holds for the start that
 * it was said of.
 *
 * <p>Each method throws {@link kz.kezdesu.refusal.NotFound} for an unknown meeting and {@link
 * kz.kezdesu.refusal.NotYours} for that of another ministry.
 */
@Stateless
public class ConvenienceDesk {
  private static final List<Role> WRITERS = List.of(Role.OFFICER, Role.EDITOR);
  private static final List<Role> READERS = List.of(Role.OFFICER, Role.EDITOR, Role.APPROVER);
  private static final int LONGEST_REASON = 1000;

  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingPlaces places;
  @EJB private AuditLog audit;
  @Inject private JustifiedTimes justified;
  @Inject private PollReading reading;
  @Inject private TimeDoubts doubts;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** What is said of a meeting's time, and what speaks against it. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "PRESIDENTIAL_ADMINISTRATION"})
  public ConvenienceSheet sheet(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    if (!caller.holds(Role.PRESIDENTIAL_ADMINISTRATION)) {
      caller.mustHoldOneOf(READERS, meeting.ministryCode());
    }
    Optional<JustifiedTime> said = justified.of(meetingId);
    Convenience convenience = reading.convenience(meeting);
    return new ConvenienceSheet(
        meeting,
        said.map(JustifiedTime::getVersion).orElse(0),
        convenience.standing(),
        convenience.asked(),
        reading.of(meeting).stream().findFirst().orElse(null),
        said.map(JustifiedTime::getReason).orElse(null),
        said.map(JustifiedTime::getSaidAt).orElse(null),
        said.map(JustifiedTime::getSaidBy).orElse(""),
        doubts.of(meeting, meeting.startsAt()),
        meeting.status().isAhead()
            && caller.holdsAt(meeting.ministryCode(), Role.OFFICER, Role.EDITOR));
  }

  /**
   * Says why the meeting's day and time suit the people.
   *
   * @param version as it was seen; 0 when nothing was said yet
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code convenience_reasonKk} and so on (empty,
   *     long)
   * @throws ChangedMeanwhile when somebody has said something else since
   * @throws kz.kezdesu.meeting.MeetingHasBegun when the meeting no longer lies ahead
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @Decree("1.4a")
  public void justify(long meetingId, int version, TypedText reason) {
    caller.mustHoldOneOf(WRITERS, meetings.line(meetingId).ministryCode());
    Checked checked = new Checked();
    LocalText why = checked.official("convenience_reason", reason, LONGEST_REASON);
    checked.done();
    ScheduleRow meeting = places.hold(meetingId);
    Optional<JustifiedTime> said = justified.of(meetingId);
    Instant now = clock.instant();
    if (said.isPresent()) {
      said.get().mustBe(version);
      said.get().say(meeting.startsAt(), why, caller.login(), now);
    } else if (version != 0) {
      throw new ChangedMeanwhile();
    } else {
      justified.add(new JustifiedTime(meetingId, meeting.startsAt(), why, caller.login(), now));
    }
    audit.record("convenience.justify", "meeting", Long.toString(meetingId), Map.of());
    changes.fire(new Change(Change.Kind.MEETING, meetingId));
  }
}
