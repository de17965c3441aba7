package kz.kezdesu.analysis;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kz.kezdesu.analysis.model.MinistryRanking;
import kz.kezdesu.analysis.store.RegionalRankings;
import kz.kezdesu.decree.RegionalRanking;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingPriority;
import kz.kezdesu.meeting.ScheduleRow;

/** The adopted rankings of the regions as everybody reads them (1.4b). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RankingCatalogue {
  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingPriority priority;
  @Inject private RegionalRankings rankings;

  /** The ministry's ranking that was the last one adopted before this moment. */
  public Optional<AdoptedRanking> inForce(String ministryCode, Instant at) {
    return rankings.inForce(ministryCode, at).map(this::whole);
  }

  /**
   * The place of each region in the ranking that each ministry had adopted last before this moment,
   * by ministry; a ministry without a ranking is missing. One query, however many there are.
   */
  public Map<String, Map<String, Integer>> placesInForce(Instant at) {
    return rankings.placesInForce(at);
  }

  /** The ranking in force of each ministry that has one, by ministry. */
  public Map<String, RankingRow> allInForce(Instant at) {
    Map<String, RankingRow> inForce = new LinkedHashMap<>();
    rankings.allAdopted(at).forEach(row -> inForce.putIfAbsent(row.ministryCode(), row));
    return inForce;
  }

  /** An adopted version of a ministry's ranking. */
  public Optional<AdoptedRanking> version(String ministryCode, int number) {
    return rankings.of(ministryCode).stream()
        .filter(MinistryRanking::isAdopted)
        .filter(ranking -> ranking.row().number() == number)
        .findFirst()
        .map(this::whole);
  }

  /** The adopted versions of a ministry's ranking, the last one first. */
  public List<RankingRow> versions(String ministryCode) {
    return rankings.of(ministryCode).stream()
        .filter(MinistryRanking::isAdopted)
        .map(MinistryRanking::row)
        .toList();
  }

  /** What a meeting says of its region; empty when it cites no ranking. */
  public Optional<CitedRanking> citedBy(long meetingId) {
    OptionalLong cited = priority.ranking(meetingId);
    return cited.isEmpty()
        ? Optional.empty()
        : meetings.find(meetingId).flatMap(meeting -> cited(cited.getAsLong(), meeting));
  }

  private Optional<CitedRanking> cited(long ranking, ScheduleRow meeting) {
    Map<String, Integer> places = rankings.places(ranking);
    return Optional.ofNullable(places.get(meeting.regionKato()))
        .flatMap(
            place ->
                rankings
                    .find(ranking)
                    .map(found -> new CitedRanking(found.row(), place, places.size())));
  }

  private AdoptedRanking whole(MinistryRanking ranking) {
    List<Indicator> indicators = rankings.indicators(ranking.row().id());
    RegionalRanking counted =
        new RegionalRanking(
            List.copyOf(rankings.places(ranking.row().id()).keySet()),
            indicators.stream().map(Indicator::counted).toList());
    return new AdoptedRanking(ranking.row(), indicators, counted.places());
  }
}
