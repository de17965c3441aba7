package kz.kezdesu.analysis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.analysis.model.MinistryRanking;
import kz.kezdesu.analysis.store.RegionalRankings;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.RegionalRanking;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingPlaces;
import kz.kezdesu.meeting.MeetingPriority;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/**
 * Which ranking of the regions a meeting cites: why it goes to its region (1.4b).
 *
 * <p>Each method throws {@link NotFound} for an unknown meeting and {@link
 * kz.kezdesu.refusal.NotYours} for that of another ministry.
 */
@Stateless
public class RankingCitation {
  private static final List<Role> CITERS = List.of(Role.OFFICER, Role.EDITOR);
  private static final List<Role> READERS = List.of(Role.OFFICER, Role.EDITOR, Role.APPROVER);

  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingPriority priority;
  @EJB private MeetingPlaces places;
  @EJB private AuditLog audit;
  @Inject private RegionalRankings rankings;
  @Inject private Caller caller;

  /** What a meeting cites, and what it may cite. */
  @RolesAllowed({"OFFICER", "EDITOR", "APPROVER", "PRESIDENTIAL_ADMINISTRATION"})
  public CitationSheet sheet(long meetingId) {
    ScheduleRow meeting = meetings.line(meetingId);
    if (!caller.holds(Role.PRESIDENTIAL_ADMINISTRATION)) {
      caller.mustHoldOneOf(READERS, meeting.ministryCode());
    }
    return new CitationSheet(
        meeting,
        priority.ranking(meetingId).orElse(0),
        rankings.of(meeting.ministryCode()).stream()
            .filter(ranking -> isOlder(ranking, meeting))
            .flatMap(ranking -> said(ranking, meeting))
            .toList(),
        meeting.status().isAhead()
            && caller.holdsAt(meeting.ministryCode(), Role.OFFICER, Role.EDITOR));
  }

  /**
   * The meeting cites this ranking from now on; saying it again changes nothing.
   *
   * @param seen the id of the ranking that the meeting was seen to cite; 0 for none
   * @throws NotFound when its ministry has adopted no such ranking
   * @throws RankingNotOlder when it was not adopted before the meeting begins
   * @throws kz.kezdesu.meeting.MeetingHasBegun when the meeting no longer lies ahead
   * @throws ChangedMeanwhile when somebody else has chosen another one since
   */
  @RolesAllowed({"OFFICER", "EDITOR"})
  @Decree("1.4b")
  public void cite(long meetingId, long rankingId, long seen) {
    caller.mustHoldOneOf(CITERS, meetings.line(meetingId).ministryCode());
    ScheduleRow meeting = places.hold(meetingId);
    MinistryRanking ranking =
        rankings
            .find(rankingId)
            .filter(found -> found.row().ministryCode().equals(meeting.ministryCode()))
            .filter(MinistryRanking::isAdopted)
            .orElseThrow(() -> new NotFound(rankingId));
    if (!isOlder(ranking, meeting)) {
      throw new RankingNotOlder();
    }
    long cited = priority.ranking(meetingId).orElse(0);
    if (cited == rankingId) {
      return;
    }
    if (cited != seen) {
      throw new ChangedMeanwhile();
    }
    priority.cite(meetingId, rankingId);
    audit.record(
        "meeting.cite",
        "meeting",
        Long.toString(meetingId),
        Map.of("ranking", ranking.row().ministryCode() + "/" + ranking.row().number()));
  }

  private static boolean isOlder(MinistryRanking ranking, ScheduleRow meeting) {
    return new RegionalRanking.Citation(ranking.row().adoptedAt(), meeting.startsAt())
        .breach()
        .isEmpty();
  }

  private Stream<CitedRanking> said(MinistryRanking ranking, ScheduleRow meeting) {
    Map<String, Integer> all = rankings.places(ranking.row().id());
    return Optional.ofNullable(all.get(meeting.regionKato())).stream()
        .map(place -> new CitedRanking(ranking.row(), place, all.size()));
  }
}
