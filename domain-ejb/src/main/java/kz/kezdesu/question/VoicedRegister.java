package kz.kezdesu.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.store.Ranking;

/**
 * The register that a ministry makes of all questions voiced at its meeting: their places with the
 * reasons, their topics, the problems behind them (1.6). Everybody may read it; who asked is not in
 * it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VoicedRegister {
  @EJB private ProblemCatalogue problems;
  @Inject private Ranking ranking;

  /**
   * The voiced questions of a meeting by place, those without one last, by supports.
   *
   * @param after where the list begins
   * @param limit the most lines wanted
   */
  public List<RegisterLine> lines(long meetingId, QuestionPlace after, int limit) {
    List<VoicedRow> rows = ranking.register(meetingId, after, limit);
    List<Long> ids = rows.stream().map(VoicedRow::id).toList();
    Map<Long, Long> links = problems.linksOf(ids);
    Map<Long, ProblemRow> behind =
        problems.lines(Set.copyOf(links.values())).stream()
            .collect(Collectors.toMap(ProblemRow::id, Function.identity()));
    Map<Long, RankingScore> scores = ranking.scores(ids);
    return rows.stream()
        .map(
            row -> {
              Long problem = links.get(row.id());
              return new RegisterLine(
                  row, problem == null ? null : behind.get(problem), scores.get(row.id()));
            })
        .toList();
  }

  /** How many questions were voiced at a meeting. */
  public long count(long meetingId) {
    return ranking.count(meetingId);
  }
}
