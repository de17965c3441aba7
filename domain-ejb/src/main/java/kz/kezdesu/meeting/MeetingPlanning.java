package kz.kezdesu.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.NoFirstHead;
import kz.kezdesu.body.Official;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.Scope;
import kz.kezdesu.meeting.model.Meeting;
import kz.kezdesu.meeting.store.Meetings;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.wakeup.Change;

/**
 * New meetings. Part of the deed that wants one, so it never begins a transaction of its own;
 * whoever calls has made sure that the caller may and that what is wanted makes sense.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MeetingPlanning {
  @EJB private Bodies bodies;
  @EJB private LawBook lawBook;
  @Inject private Meetings meetings;
  @Inject private MeetingWitnesses witnesses;
  @Inject private Event<Change> changes;

  /**
   * Plans a meeting outside the schedule, held by the first head (1.8). It keeps the edition of its
   * day and goes through the same readiness as every other.
   *
   * @return its id
   * @throws NotReady when the decree does not bind the ministry
   * @throws NoFirstHead when nobody is in that office
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @Decree({"1", "1.8"})
  public long outsideSchedule(NewMeeting wish) {
    Edition edition = lawBook.inForceOn(Almaty.dayOf(wish.startsAt()));
    new Scope(edition)
        .breach(wish.ministryCode())
        .ifPresent(
            breach -> {
              throw new NotReady(java.util.List.of(breach));
            });
    UUID host =
        bodies.firstHead(wish.ministryCode()).map(Official::getId).orElseThrow(NoFirstHead::new);
    Meeting meeting = Meeting.outsideSchedule(wish, host, edition.code());
    meetings.add(meeting);
    witnesses.tellOfNew(meeting.getId());
    changes.fire(new Change(Change.Kind.MEETING, meeting.getId()));
    return meeting.getId();
  }
}
