package kz.kezdesu.meeting;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.meeting.model.AgendaItem;
import kz.kezdesu.meeting.model.Meeting;
import kz.kezdesu.meeting.store.Meetings;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.wakeup.Change;

/**
 * A meeting on its day: it begins, goes through its agenda, ends. Part of a host's deed, so it
 * never begins a transaction of its own; whoever calls has made sure that the meeting is the
 * host's.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MeetingCourse {
  @Inject private Meetings meetings;
  @Inject private MeetingWitnesses witnesses;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;
  @Resource private SessionContext session;

  /**
   * Holds the meeting's row until the deed is done: deeds at one meeting come one after another.
   *
   * @return the meeting as it is while held
   * @throws NotFound when there is no such meeting
   */
  @RolesAllowed({"HOST", "OFFICER"})
  public ScheduleRow hold(long id) {
    return meetings
        .findAndHold(id)
        .flatMap(held -> meetings.line(held.getId()))
        .orElseThrow(() -> new NotFound(id));
  }

  /**
   * The meeting begins, and the first item of its agenda with it.
   *
   * @throws MoveNotPossible when it was not announced, or has begun already
   */
  @RolesAllowed("HOST")
  public void begin(long id) {
    Instant now = clock.instant();
    MeetingWitnesses.Sight before = witnesses.look(id);
    held(id).begin(session.getCallerPrincipal().getName(), now);
    meetings.agenda(id).stream().findFirst().ifPresent(item -> item.begin(now));
    witnesses.tell(before);
    changes.fire(new Change(Change.Kind.MEETING, id));
  }

  /**
   * The given item of the agenda begins; the one before it is over.
   *
   * @throws NotFound when there is no such item
   */
  @RolesAllowed("HOST")
  public void beginItem(long id, int position) {
    Instant now = clock.instant();
    List<AgendaItem> agenda = meetings.agenda(id);
    if (agenda.stream().noneMatch(item -> item.isAt(position))) {
      throw new NotFound(position);
    }
    agenda.forEach(item -> item.makeWayFor(position, now));
    changes.fire(new Change(Change.Kind.MEETING, id));
  }

  /**
   * The link with a settlement is up, or lost (1.2b).
   *
   * @throws NotFound when there is no such settlement
   */
  @RolesAllowed("HOST")
  public void reportVideoPoint(long id, int position, VideoPointStatus status) {
    meetings.videoPoint(id, position).orElseThrow(() -> new NotFound(position)).report(status);
    changes.fire(new Change(Change.Kind.MEETING, id));
  }

  /**
   * The meeting ends, and what is left of its agenda with it.
   *
   * @throws MoveNotPossible when it is not going on
   */
  @RolesAllowed("HOST")
  public void end(long id) {
    Instant now = clock.instant();
    MeetingWitnesses.Sight before = witnesses.look(id);
    held(id).end(session.getCallerPrincipal().getName(), now);
    meetings.agenda(id).forEach(item -> item.endIfRunning(now));
    witnesses.tell(before);
    changes.fire(new Change(Change.Kind.MEETING, id));
  }

  private Meeting held(long id) {
    return meetings.findAndHold(id).orElseThrow(() -> new NotFound(id));
  }
}
