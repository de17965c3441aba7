package kz.kezdesu.question;

import java.io.Serializable;
import java.util.Map;

/**
 * What is known about a voiced question that speaks for a place.
 *
 * @param number the question's
 * @param values for each criterion a count: people, questions, settlements; for urgency 0 when it
 *     is answered, 1 while the answer is owed, 2 when it is due within days or late; for risk 1 for
 *     a term that has passed and 1 for a missed quarter
 */
public record RankingFacts(String number, Map<RankingCriterion, Integer> values)
    implements Serializable {
  /** The most that urgency and risk can be; the other criteria are measured against each other. */
  static final int MOST = 2;

  public RankingFacts {
    values = Map.copyOf(values);
  }

  /** How many for this criterion. */
  public int of(RankingCriterion criterion) {
    return values.getOrDefault(criterion, 0);
  }
}
