package kz.kezdesu.convenience;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.meeting.AnnouncingCondition;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;

/**
 * A meeting is not announced before the people chose its day and time, or it is said why they suit
 * them (1.4a).
 */
@ApplicationScoped
public class TimeJustified implements AnnouncingCondition {
  @EJB private MeetingCatalogue meetings;
  @Inject private PollReading reading;

  @Override
  public List<Announcing.Condition> conditions(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    return List.of(
        new Announcing.Condition(
            Announcing.Matter.CONVENIENCE,
            reading.convenience(meeting).breach().orElse(null),
            meeting.ministryCode()));
  }
}
