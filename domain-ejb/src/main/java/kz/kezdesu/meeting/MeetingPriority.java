package kz.kezdesu.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import kz.kezdesu.meeting.model.Meeting;
import kz.kezdesu.meeting.store.Meetings;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.wakeup.Change;

/** Why a meeting goes to its region: the ranking of the regions that it cites (1.4b). */
@Stateless
public class MeetingPriority {
  @Inject private Meetings meetings;
  @Inject private Event<Change> changes;

  /** The id of the ranking that a meeting cites; empty when it cites none or there is none. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public OptionalLong ranking(long id) {
    return meetings.find(id).map(Meeting::ranking).orElse(OptionalLong.empty());
  }

  /**
   * The meeting cites this ranking from now on. Part of the deed that chooses it, so it never
   * begins a transaction of its own; whoever calls has made sure that the caller may, and holds the
   * meeting's row.
   *
   * @throws NotFound when there is no such meeting
   * @throws MeetingHasBegun when it no longer lies ahead
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void cite(long id, long ranking) {
    meetings.findAndHold(id).orElseThrow(() -> new NotFound(id)).cite(ranking);
    changes.fire(new Change(Change.Kind.MEETING, id));
  }
}
