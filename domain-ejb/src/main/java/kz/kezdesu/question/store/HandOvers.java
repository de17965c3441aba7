package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import kz.kezdesu.question.HandOverRow;

/** Queries over hand-overs. The named queries are in {@code META-INF/handover-orm.xml}. */
@ApplicationScoped
public class HandOvers {
  @PersistenceContext private EntityManager entityManager;

  /** The hand-overs of a question, oldest first. */
  public List<HandOverRow> ofQuestion(long questionId) {
    return ofQuestion(entityManager, questionId);
  }

  /** The hand-overs of these questions between one of these bodies and another, oldest first. */
  public List<HandOverRow> of(Collection<Long> questionIds, Collection<String> bodies) {
    return questionIds.isEmpty() || bodies.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("HandOver.among", HandOverRow.class)
            .setParameter("questions", questionIds)
            .setParameter("bodies", bodies)
            .getResultList();
  }

  static List<HandOverRow> ofQuestion(EntityManager entityManager, long questionId) {
    return entityManager
        .createNamedQuery("HandOver.ofQuestion", HandOverRow.class)
        .setParameter("question", questionId)
        .getResultList();
  }
}
