package kz.kezdesu.problem.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.problem.FirstTerms;
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

  /** The first days for which a card and its measures were planned, where that was changed. */
  public FirstTerms firstTerms(long problemId) {
    Map<Long, LocalDate> ofMeasures = new HashMap<>();
    LocalDate ofProblem = null;
    boolean isPlannedAnew = false;
    List<Object[]> terms =
        entityManager
            .createNamedQuery("ProblemHistory.terms", Object[].class)
            .setParameter("problem", problemId)
            .getResultList();
    for (Object[] term : terms) {
      LocalDate dueOn = (LocalDate) term[1];
      if (term[0] != null) {
        ofMeasures.putIfAbsent((Long) term[0], dueOn);
      } else if (!isPlannedAnew) {
        ofProblem = dueOn;
        isPlannedAnew = true;
      }
    }
    return new FirstTerms(ofProblem, ofMeasures);
  }

  public void note(ProblemHistory line) {
    entityManager.persist(line);
  }
}
