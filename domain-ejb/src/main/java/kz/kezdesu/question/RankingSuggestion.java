package kz.kezdesu.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kezdesu.decree.Decree;

/**
 * The order that the facts suggest, and how it came about. For each criterion a question gets such
 * a part of the weight as its count is of the greatest count at this meeting. The same facts always
 * give the same order.
 */
public final class RankingSuggestion {
  private RankingSuggestion() {}

  /**
   * The suggested order. Equal points go by supporters, then by number. Clause 1.6: «проводить
   * ранжирование всех озвученных вопросов».
   */
  @Decree("1.6")
  public static List<SuggestedPlace> of(List<RankingFacts> questions, RankingWeights weights) {
    Map<RankingCriterion, Integer> greatest = greatest(questions);
    List<SuggestedPlace> measured =
        questions.stream()
            .map(facts -> new SuggestedPlace(facts, 0, points(facts, greatest, weights)))
            .sorted(
                Comparator.comparingInt((SuggestedPlace one) -> -one.total())
                    .thenComparingInt(one -> -one.facts().of(RankingCriterion.SUPPORTERS))
                    .thenComparing(SuggestedPlace::number))
            .toList();
    List<SuggestedPlace> order = new ArrayList<>();
    for (SuggestedPlace one : measured) {
      order.add(new SuggestedPlace(one.facts(), order.size() + 1, one.points()));
    }
    return List.copyOf(order);
  }

  private static Map<RankingCriterion, Integer> greatest(List<RankingFacts> questions) {
    Map<RankingCriterion, Integer> greatest = new EnumMap<>(RankingCriterion.class);
    for (RankingCriterion criterion : RankingCriterion.values()) {
      boolean absolute =
          criterion == RankingCriterion.URGENCY || criterion == RankingCriterion.RISK;
      greatest.put(
          criterion,
          absolute
              ? RankingFacts.MOST
              : questions.stream().mapToInt(facts -> facts.of(criterion)).max().orElse(0));
    }
    return greatest;
  }

  private static Map<RankingCriterion, Integer> points(
      RankingFacts facts, Map<RankingCriterion, Integer> greatest, RankingWeights weights) {
    Map<RankingCriterion, Integer> points = new EnumMap<>(RankingCriterion.class);
    greatest.forEach(
        (criterion, most) ->
            points.put(
                criterion,
                most == 0
                    ? 0
                    : (int)
                        Math.round((double) weights.of(criterion) * facts.of(criterion) / most)));
    return points;
  }
}
