package kz.kezdesu.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kz.kezdesu.decree.RegionalRanking.Place;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's ranking of the regions, as its desk sees it.
 *
 * @param ranking the draft where there is one, otherwise the version in force; null when nothing
 *     was begun
 * @param version of the ranking's row, for a change
 * @param indicators of that ranking, in their order
 * @param places every region in its place by these indicators; empty without any
 * @param unknown the regions of which no indicator says anything
 * @param concerns what else is known of each region, by KATO code
 * @param versions the adopted ones, the one in force first
 * @param mayWrite whether the caller may write indicators
 * @param mayAdopt whether the caller may adopt
 */
public record AnalysisSheet(
    String ministryCode,
    @Nullable RankingRow ranking,
    int version,
    List<Indicator> indicators,
    List<Place> places,
    List<String> unknown,
    Map<String, RegionConcerns> concerns,
    List<RankingRow> versions,
    boolean mayWrite,
    boolean mayAdopt)
    implements Serializable {
  /** Whether indicators may be changed now: there is a draft, or nothing yet. */
  public boolean isOpen() {
    return ranking == null || !ranking.isAdopted();
  }

  /** What else is known of a region. */
  public RegionConcerns of(String regionKato) {
    return concerns.getOrDefault(regionKato, RegionConcerns.NONE);
  }
}
