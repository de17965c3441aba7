package kz.kezdesu.convenience;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.convenience.store.JustifiedTimes;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.Convenience;
import kz.kezdesu.decree.Convenience.Standing;
import kz.kezdesu.meeting.AnnouncingCondition;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;

/** A meeting is not announced before it is said why its day and time suit the people (1.4a). */
@ApplicationScoped
public class TimeJustified implements AnnouncingCondition {
  @EJB private MeetingCatalogue meetings;
  @Inject private JustifiedTimes justified;

  @Override
  public List<Announcing.Condition> conditions(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    Convenience convenience =
        new Convenience(
            justified
                .of(meetingId)
                .map(said -> said.standingFor(meeting.startsAt()))
                .orElse(Standing.NOT_SAID));
    return List.of(
        new Announcing.Condition(
            Announcing.Matter.CONVENIENCE,
            convenience.breach().orElse(null),
            meeting.ministryCode()));
  }
}
