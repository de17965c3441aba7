package kz.kezdesu.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.likeness.LikenessIndex.Found;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.store.LikeQuestions;
import kz.kezdesu.question.store.SearchScope;

/** Questions on a ministry's desk that are like another, whether they are public or not. */
@Dependent
class SimilarOnDesk {
  private static final int MOST = 5;
  private static final double LEAST = 0.2;

  @EJB private QuestionIndex index;
  @EJB private ProblemCatalogue problems;
  @Inject private LikeQuestions likes;

  /**
   * Those of a ministry that are most like a text, the most alike first; declined and withdrawn
   * ones are left out.
   *
   * @param regionKato where the text comes from
   * @param itself the id of the question whose text it is; 0 when it is none yet
   */
  List<AlikeRow> find(String ministryCode, String regionKato, String text, long itself) {
    List<Found> found =
        index.alike(text, regionKato, List.of(SearchScope.desk(ministryCode)), MOST + 1, LEAST);
    Map<Long, Double> scores =
        found.stream()
            .filter(one -> one.id() != itself)
            .limit(MOST)
            .collect(Collectors.toMap(Found::id, Found::score));
    return likes.onDesk(scores, cards(scores.keySet()));
  }

  private Map<Long, ProblemRow> cards(Set<Long> questionIds) {
    Map<Long, Long> links = problems.linksOf(questionIds);
    Map<Long, ProblemRow> known =
        problems.lines(links.values()).stream()
            .collect(Collectors.toMap(ProblemRow::id, Function.identity()));
    Map<Long, ProblemRow> cards = new HashMap<>();
    links.forEach(
        (question, card) ->
            Optional.ofNullable(known.get(card)).ifPresent(row -> cards.put(question, row)));
    return cards;
  }
}
