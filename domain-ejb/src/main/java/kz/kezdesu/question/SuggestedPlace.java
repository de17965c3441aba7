package kz.kezdesu.question;

import java.io.Serializable;
import java.util.Map;

/**
 * A place that the facts suggest for a question. A person decides.
 *
 * @param place from 1
 * @param points for each criterion what the question got
 */
public record SuggestedPlace(RankingFacts facts, int place, Map<RankingCriterion, Integer> points)
    implements Serializable {
  public SuggestedPlace {
    points = Map.copyOf(points);
  }

  public String number() {
    return facts.number();
  }

  /** What the question got for this criterion. */
  public int of(RankingCriterion criterion) {
    return points.getOrDefault(criterion, 0);
  }

  /** All points, 0 to 100. */
  public int total() {
    return points.values().stream().mapToInt(Integer::intValue).sum();
  }
}
