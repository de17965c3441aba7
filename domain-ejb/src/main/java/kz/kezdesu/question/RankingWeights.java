package kz.kezdesu.question;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * How much each criterion counts when an order is suggested, from a day on. They are public: the
 * register of each meeting shows them, and the desk beside the suggestion. Change them by adding a
 * new entry, so that an earlier suggestion can still be explained.
 *
 * @param validFrom the first day on which they are used
 * @param points the most that a question can get for each criterion; together 100
 */
public record RankingWeights(LocalDate validFrom, Map<RankingCriterion, Integer> points)
    implements Serializable {
  private static final List<RankingWeights> ALL =
      List.of(
          new RankingWeights(
              LocalDate.of(2022, 3, 5),
              Map.of(
                  RankingCriterion.SUPPORTERS, 40,
                  RankingCriterion.RECURRENCE, 25,
                  RankingCriterion.SETTLEMENTS, 15,
                  RankingCriterion.URGENCY, 10,
                  RankingCriterion.RISK, 10)));

  /**
   * These weights from that day on.
   *
   * @throws IllegalArgumentException when a criterion is missing, or they are not 100 together
   */
  public RankingWeights {
    points = Map.copyOf(points);
    if (points.size() != RankingCriterion.values().length
        || points.values().stream().mapToInt(Integer::intValue).sum() != 100) {
      throw new IllegalArgumentException("Five criteria, 100 points together: " + points);
    }
  }

  /** All weights that were ever in use, the latest first. */
  public static List<RankingWeights> all() {
    return ALL.stream().sorted(Comparator.comparing(RankingWeights::validFrom).reversed()).toList();
  }

  /**
   * The weights in use on a day.
   *
   * @throws NoSuchElementException before 5 March 2022
   */
  public static RankingWeights on(LocalDate day) {
    return ALL.stream()
        .filter(weights -> !weights.validFrom().isAfter(day))
        .max(Comparator.comparing(RankingWeights::validFrom))
        .orElseThrow();
  }

  /** The most that a question can get for this criterion. */
  public int of(RankingCriterion criterion) {
    return points.getOrDefault(criterion, 0);
  }
}
