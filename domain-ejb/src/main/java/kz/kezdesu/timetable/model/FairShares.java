package kz.kezdesu.timetable.model;

import java.time.LocalDate;
import java.util.Map;
import kz.kezdesu.decree.WorkingDays;

/**
 * What the weights of a timetable are counted by, the same for all of its lines.
 *
 * @param today days before it are over
 * @param ofMinistries how many meetings of a ministry a month has when they are spread evenly
 * @param ofRegions how many meetings in a region a month has when all are spread evenly
 * @param places the place of each region in the ranking of each ministry that has one
 */
public record FairShares(
    LocalDate today,
    WorkingDays workingDays,
    Map<String, Integer> ofMinistries,
    int ofRegions,
    Map<String, Map<String, Integer>> places) {
  public FairShares {
    ofMinistries = Map.copyOf(ofMinistries);
    places = Map.copyOf(places);
  }
}
