package kz.kezdesu.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.model.Meeting;
import kz.kezdesu.meeting.store.Meetings;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.wakeup.Change;

/**
 * Where a meeting takes place and which settlements are linked with it, once that is agreed. Part
 * of the deed that agrees it, so it never begins a transaction of its own; whoever calls has made
 * sure that the caller may.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "AKIMAT"})
public class MeetingPlaces {
  @Inject private Meetings meetings;
  @Inject private MeetingWitnesses witnesses;
  @Inject private Event<Change> changes;

  /**
   * Holds the meeting's row until the deed is done.
   *
   * @return the meeting as it is while held
   * @throws NotFound when there is no such meeting
   * @throws MeetingHasBegun when it no longer lies ahead
   */
  public ScheduleRow hold(long id) {
    Meeting held = held(id);
    if (!held.getStatus().isAhead()) {
      throw new MeetingHasBegun(held.getStatus());
    }
    return meetings.line(id).orElseThrow(() -> new NotFound(id));
  }

  /** The meeting takes place there. */
  public void settle(long id, LocalText place) {
    Meeting meeting = held(id);
    MeetingWitnesses.Sight before = witnesses.look(id);
    meeting.settle(place);
    witnesses.tell(before);
    changes.fire(new Change(Change.Kind.MEETING, id));
  }

  /** The meeting is linked with these settlements, and no others. */
  public void link(long id, List<VideoPointPlace> places) {
    MeetingWitnesses.Sight before = witnesses.look(id);
    meetings.replaceVideoPoints(id, places);
    witnesses.tell(before);
    changes.fire(new Change(Change.Kind.MEETING, id));
  }

  private Meeting held(long id) {
    return meetings.findAndHold(id).orElseThrow(() -> new NotFound(id));
  }
}
