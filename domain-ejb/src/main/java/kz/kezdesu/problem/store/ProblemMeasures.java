package kz.kezdesu.problem.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.problem.MeasureRow;
import kz.kezdesu.problem.ProblemStepRow;
import kz.kezdesu.problem.model.ProblemHistory;

/**
 * Queries over the measures of problems and over what was done with their cards. The named queries
 * are in {@code META-INF/problem-orm.xml}.
 */
@ApplicationScoped
public class ProblemMeasures {
  @PersistenceContext private EntityManager entityManager;

  /** The measures of these problems in their order, by problem. */
  public Map<Long, List<MeasureRow>> of(Collection<Long> problemIds) {
    return problemIds.isEmpty()
        ? Map.of()
        : entityManager
            .createNamedQuery("ProblemMeasure.of", MeasureRow.class)
            .setParameter("problems", problemIds)
            .getResultStream()
            .collect(Collectors.groupingBy(MeasureRow::problemId));
  }

  /** The problem of a measure. */
  public Optional<Long> problemOf(long measureId) {
    return entityManager
        .createNamedQuery("ProblemMeasure.problem", Long.class)
        .setParameter("measure", measureId)
        .getResultStream()
        .findFirst();
  }

  /** The measure of a problem that was added by the wish with this token. */
  public Optional<Long> byToken(UUID token, long problemId) {
    return entityManager
        .createNamedQuery("ProblemMeasure.byToken", Long.class)
        .setParameter("token", token)
        .setParameter("problem", problemId)
        .getResultStream()
        .findFirst();
  }

  /** How many planned measures of a person's cards have their last day within these days. */
  public long countDue(String owner, Collection<String> ministries, LocalDate from, LocalDate to) {
    return ministries.isEmpty()
        ? 0
        : entityManager
            .createNamedQuery("ProblemMeasure.countDue", Long.class)
            .setParameter("owner", owner)
            .setParameter("ministries", ministries)
            .setParameter("from", from)
            .setParameter("to", to)
            .getSingleResult();
  }

  /** What was done with a card, oldest first. */
  public List<ProblemStepRow> historyOf(long problemId) {
    return entityManager
        .createNamedQuery("ProblemHistory.of", ProblemStepRow.class)
        .setParameter("problem", problemId)
        .getResultList();
  }

  public void note(ProblemHistory line) {
    entityManager.persist(line);
  }
}
