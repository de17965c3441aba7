package kz.kezdesu.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.problem.ProblemDetail;
import kz.kezdesu.problem.ProblemStatus;
import kz.kezdesu.question.store.Supports;
import org.jspecify.annotations.Nullable;

/** Gathers what speaks for each voiced question's place; part of {@link QuestionRanking}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RankingEvidence {
  /** An answer that is due within so many working days is urgent. */
  private static final int SOON = 5;

  /** From here on two questions are taken to be about one matter: enough to suggest an order. */
  private static final double ALIKE = 0.5;

  @EJB private LawBook lawBook;
  @EJB private QuestionIndex index;
  @Inject private Supports supports;
  @Inject private Clock clock;

  /**
   * The facts about these questions.
   *
   * @param links the problem of each question that is linked
   * @param problems those problems by id
   */
  @RolesAllowed("OFFICER")
  public List<RankingFacts> of(
      List<VoicedRow> rows, Map<Long, Long> links, Map<Long, ProblemDetail> problems) {
    Map<Long, Set<Long>> alike =
        index.ofOneMatter(
            rows.stream().collect(Collectors.toMap(VoicedRow::id, VoicedRow::text)), ALIKE);
    Map<Long, Set<String>> places =
        index.settlements(
            Stream.concat(
                    rows.stream().map(VoicedRow::id),
                    problems.values().stream().flatMap(problem -> problem.questionIds().stream()))
                .collect(Collectors.toSet()));
    Map<Long, Integer> people =
        supports.peopleBehindEach(
            problems.values().stream()
                .collect(Collectors.toMap(ProblemDetail::id, ProblemDetail::questionIds)));
    return rows.stream()
        .map(row -> facts(row, links.get(row.id()), problems, people, alike, places))
        .toList();
  }

  private RankingFacts facts(
      VoicedRow row,
      @Nullable Long problemId,
      Map<Long, ProblemDetail> problems,
      Map<Long, Integer> people,
      Map<Long, Set<Long>> alike,
      Map<Long, Set<String>> places) {
    ProblemDetail problem = problemId == null ? null : problems.get(problemId);
    Set<Long> same = new HashSet<>(alike.getOrDefault(row.id(), Set.of()));
    if (problem != null) {
      same.addAll(problem.questionIds());
    }
    same.add(row.id());
    Set<String> settlements = new HashSet<>();
    same.forEach(id -> settlements.addAll(places.getOrDefault(id, Set.of())));
    int supporters =
        problemId == null
            ? row.supports()
            : Math.max(row.supports(), people.getOrDefault(problemId, 0));
    return new RankingFacts(
        row.number(),
        Map.of(
            RankingCriterion.SUPPORTERS,
            supporters,
            RankingCriterion.RECURRENCE,
            same.size() - 1,
            RankingCriterion.SETTLEMENTS,
            settlements.size(),
            RankingCriterion.URGENCY,
            urgency(row),
            RankingCriterion.RISK,
            problem == null ? 0 : risk(problem)));
  }

  private int urgency(VoicedRow row) {
    if (!row.status().awaitsAnswer()) {
      return 0;
    }
    LocalDate due = row.answerDueOn();
    LocalDate soon = lawBook.workingDays().after(LocalDate.now(clock), SOON);
    return due != null && !due.isAfter(soon) ? RankingFacts.MOST : 1;
  }

  private int risk(ProblemDetail problem) {
    Instant now = clock.instant();
    LocalDate today = Almaty.dayOf(now);
    boolean open = problem.line().status() == ProblemStatus.OPEN;
    int late = open && problem.line().dueOn().isBefore(today) ? 1 : 0;
    int silent =
        problem.duty(HouseClock.ZONE).missedAt(now, lawBook.inForceOn(today)).isEmpty() ? 0 : 1;
    return late + silent;
  }
}
