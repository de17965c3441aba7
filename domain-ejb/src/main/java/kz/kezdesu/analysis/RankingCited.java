package kz.kezdesu.analysis;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.analysis.store.RegionalRankings;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.RegionalRanking;
import kz.kezdesu.meeting.AnnouncingCondition;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingPriority;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;

/** A meeting is not announced before it cites a ranking that is older than itself (1.4b). */
@ApplicationScoped
public class RankingCited implements AnnouncingCondition {
  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingPriority priority;
  @Inject private RegionalRankings rankings;

  @Override
  public List<Announcing.Condition> conditions(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    RegionalRanking.Citation citation =
        new RegionalRanking.Citation(adoptedAt(meetingId), meeting.startsAt());
    return List.of(
        new Announcing.Condition(
            Announcing.Matter.RANKING, citation.breach().orElse(null), meeting.ministryCode()));
  }

  private @Nullable Instant adoptedAt(long meetingId) {
    return priority.ranking(meetingId).stream()
        .boxed()
        .flatMap(id -> rankings.find(id).stream())
        .map(ranking -> ranking.row().adoptedAt())
        .findFirst()
        .orElse(null);
  }
}
