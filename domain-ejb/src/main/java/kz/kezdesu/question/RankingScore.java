package kz.kezdesu.question;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the facts suggested for a question when its order was saved; kept, so that the place can be
 * explained later.
 *
 * @param place that was suggested, from 1
 * @param points for each criterion what the question got
 * @param weightsFrom the first day of the weights that were used
 */
public record RankingScore(int place, Map<RankingCriterion, Integer> points, LocalDate weightsFrom)
    implements Serializable {
  public RankingScore {
    points = Map.copyOf(points);
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
