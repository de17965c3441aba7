package kz.kezdesu.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.problem.store.ProblemMeasures;
import kz.kezdesu.problem.store.Problems;
import kz.kezdesu.refusal.NotFound;

/** What the public may read of problems and of their progress (1.7). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProblemCatalogue {
  @Inject private ProblemMeasures measures;
  @Inject private Problems problems;

  /** The problems that pass the filter, the longest open first. */
  public List<ProblemDetail> within(ProgressFilter filter, int limit) {
    return withinAfter(filter, 0, limit);
  }

  /** The problems that follow the given one in the same order. */
  public List<ProblemDetail> withinAfter(ProgressFilter filter, long afterId, int limit) {
    return problems.complete(problems.within(filter, afterId, limit));
  }

  /**
   * The open problems of ministries, the newest first.
   *
   * @param regionKato only those of that region; empty for all
   */
  public List<ProblemRow> open(Collection<String> ministries, String regionKato, int limit) {
    return problems.open(ministries, regionKato, limit);
  }

  /** The problems of the filter in numbers, and how many were silent about a quarter. */
  public ProgressFigures figures(ProgressFilter filter, Quarter quarter) {
    return new ProgressFigures(
        problems.countOpen(filter),
        problems.countSolved(filter),
        problems.countSilent(quarter, filter, HouseClock.ZONE));
  }

  /**
   * How many problems a ministry still has to solve, by region; a region without one is not named.
   */
  public Map<String, Long> openByRegion(String ministryCode) {
    return problems.openByRegion(ministryCode);
  }

  /**
   * One problem with all its progress.
   *
   * @throws NotFound when there is no such problem
   */
  public ProblemDetail detail(long id) {
    return problems.complete(List.of(line(id))).get(0);
  }

  /** These problems with all their progress, in the order of their ids. */
  public List<ProblemDetail> details(Collection<Long> ids) {
    return problems.complete(problems.lines(ids));
  }

  /** For which days the problem and its measures were planned first. */
  public FirstTerms firstTerms(long id) {
    return measures.firstTerms(id);
  }

  /**
   * One problem as a line.
   *
   * @throws NotFound when there is no such problem
   */
  public ProblemRow line(long id) {
    return problems.line(id).orElseThrow(() -> new NotFound(id));
  }

  /** These problems as lines, in the order of their ids. */
  public List<ProblemRow> lines(Collection<Long> ids) {
    return problems.lines(ids);
  }

  /** The problem to which a question is linked. */
  public Optional<ProblemRow> ofQuestion(long questionId) {
    return problems.ofQuestion(questionId);
  }

  /**
   * Which problem each of these questions is linked to; those that are linked to none are left out.
   */
  public Map<Long, Long> linksOf(Collection<Long> questionIds) {
    return problems.linksOf(questionIds);
  }
}
