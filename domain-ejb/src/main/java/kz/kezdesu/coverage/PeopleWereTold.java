package kz.kezdesu.coverage;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.kezdesu.coverage.store.Proofs;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.meeting.AnnouncingCondition;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleRow;

/** A meeting is not announced before each of the nine cells of its checklist has a proof (1.4f). */
@ApplicationScoped
public class PeopleWereTold implements AnnouncingCondition {
  @EJB private MeetingCatalogue meetings;
  @Inject private Proofs proofs;

  @Override
  public List<Announcing.Condition> conditions(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    List<ProofRow> found = proofs.of(meeting.ministryCode(), CoverageDesk.year(meeting), meetingId);
    return List.of(
        new Announcing.Condition(
            Announcing.Matter.COVERAGE,
            CoverageDesk.coverage(found).breach().orElse(null),
            meeting.ministryCode()));
  }
}
