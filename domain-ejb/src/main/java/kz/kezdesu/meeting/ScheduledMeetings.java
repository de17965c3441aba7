package kz.kezdesu.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.model.Meeting;
import kz.kezdesu.meeting.model.ScheduleVersion;
import kz.kezdesu.meeting.store.Meetings;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.wakeup.Change;

/**
 * What the approval of a schedule does to meetings (4.3): they are planned, moved and called off. A
 * meeting that is moved keeps its line, with the reason and the new date; another one takes its
 * place.
 */
@Stateless
@RolesAllowed("GOVERNMENT")
public class ScheduledMeetings {
  @EJB private LawBook lawBook;
  @Inject private Meetings meetings;
  @Inject private MeetingWitnesses witnesses;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** Publishes a version of a year's schedule; answers its id. */
  @Decree("4.3")
  public long publish(int year, int number, LocalDate approvedOn, String approvalNumber) {
    return meetings.add(
        new ScheduleVersion(year, number, approvedOn, approvalNumber, clock.instant()));
  }

  /** Plans a meeting; answers its id. It keeps the edition that is in force on its day (8). */
  @Decree({"4.3", "8"})
  public long plan(PlanMeeting wish) {
    String edition = lawBook.inForceOn(Almaty.dayOf(wish.startsAt())).code();
    long id = meetings.add(new Meeting(wish, edition));
    witnesses.tellOfNew(id);
    return told(id);
  }

  /**
   * Plans a meeting in the place of another one, which is postponed for this reason if it still
   * lies ahead.
   *
   * @throws MoveNotPossible when the other one has begun
   */
  @Decree("4.3")
  public long replace(long meetingId, PlanMeeting wish, LocalText why) {
    Meeting before = find(meetingId);
    MeetingWitnesses.Sight seen = witnesses.look(meetingId);
    if (!before.getStatus().isOff()) {
      before.postpone(wish.startsAt(), why, caller.login(), clock.instant());
    }
    witnesses.tell(seen);
    long after = plan(wish);
    before.isReplacedBy(after);
    told(meetingId);
    return after;
  }

  /**
   * Plans the same meeting otherwise on the same day.
   *
   * @throws MeetingHasBegun when it no longer lies ahead
   */
  @Decree("4.3")
  public void amend(long meetingId, PlanMeeting wish) {
    Meeting meeting = find(meetingId);
    MeetingWitnesses.Sight before = witnesses.look(meetingId);
    meeting.amend(wish);
    witnesses.tell(before);
    told(meetingId);
  }

  /** Calls the meeting off for this reason, unless its ministry has done so. */
  @Decree("4.3")
  public void cancel(long meetingId, LocalText why) {
    Meeting meeting = find(meetingId);
    if (!meeting.getStatus().isOff()) {
      MeetingWitnesses.Sight before = witnesses.look(meetingId);
      meeting.cancel(why, caller.login(), clock.instant());
      witnesses.tell(before);
      told(meetingId);
    }
  }

  private Meeting find(long meetingId) {
    return meetings.findAndHold(meetingId).orElseThrow(() -> new NotFound(meetingId));
  }

  private long told(long meetingId) {
    changes.fire(new Change(Change.Kind.MEETING, meetingId));
    return meetingId;
  }
}
