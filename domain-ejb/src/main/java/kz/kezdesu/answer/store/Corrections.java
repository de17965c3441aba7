package kz.kezdesu.answer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kezdesu.answer.CorrectionRow;
import kz.kezdesu.answer.CorrectionStatus;
import kz.kezdesu.answer.WaitingCorrection;
import kz.kezdesu.answer.model.Correction;

/** Queries over corrections. The named queries are in {@code META-INF/answer-orm.xml}. */
@ApplicationScoped
public class Corrections {
  @PersistenceContext private EntityManager entityManager;

  /** Writes a new one at once, so that two at the same time are refused here. */
  public void add(Correction correction) {
    entityManager.persist(correction);
    entityManager.flush();
  }

  public void remove(Correction correction) {
    entityManager.remove(correction);
  }

  /** The correction of a question's answer that is not public yet. */
  public Optional<Correction> unpublished(long questionId) {
    return all(questionId).stream()
        .filter(one -> one.getStatus() != CorrectionStatus.PUBLISHED)
        .findFirst();
  }

  /** The latest one that is public. */
  public Optional<Correction> lastPublished(long questionId) {
    return all(questionId).stream()
        .filter(one -> one.getStatus() == CorrectionStatus.PUBLISHED)
        .findFirst();
  }

  /** What everybody may read of a question's corrections, the latest first. */
  public List<CorrectionRow> published(long questionId) {
    return all(questionId).stream().flatMap(one -> one.line().stream()).toList();
  }

  /** The corrections at these bodies that stand there, the longest waiting first. */
  public List<WaitingCorrection> waiting(
      Collection<String> bodies, Set<CorrectionStatus> statuses, int limit) {
    return bodies.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Correction.waiting", WaitingCorrection.class)
            .setParameter("bodies", bodies)
            .setParameter("statuses", statuses)
            .setMaxResults(limit)
            .getResultList();
  }

  /** How many corrections at these bodies stand there. */
  public long count(Collection<String> bodies, Set<CorrectionStatus> statuses) {
    return bodies.isEmpty()
        ? 0
        : entityManager
            .createNamedQuery("Correction.count", Long.class)
            .setParameter("bodies", bodies)
            .setParameter("statuses", statuses)
            .getSingleResult();
  }

  private List<Correction> all(long questionId) {
    return entityManager
        .createNamedQuery("Correction.ofQuestion", Correction.class)
        .setParameter("question", questionId)
        .getResultList();
  }
}
