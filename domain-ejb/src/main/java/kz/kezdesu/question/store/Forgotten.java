package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Removes what is to be forgotten of questions. The named queries are in {@code
 * META-INF/support-orm.xml}.
 */
@ApplicationScoped
public class Forgotten {
  @PersistenceContext private EntityManager entityManager;

  /** Whether no other instance is at it; held until the transaction ends. */
  public boolean isOursToDo() {
    return (Boolean) entityManager.createNamedQuery("Forgotten.lock").getSingleResult();
  }

  /** Removes the author's words against the answer of a question, if they are hidden. */
  public void hiddenReason(long questionId) {
    entityManager
        .createNamedQuery("Forgotten.hiddenReason")
        .setParameter(1, questionId)
        .executeUpdate();
  }

  /** Removes the author from so many questions that were closed before a moment, oldest first. */
  @SuppressWarnings("unchecked")
  public List<CountedQuestion> questions(Instant closedBefore, Instant now, int most) {
    return entityManager
        .createNamedQuery("Forgotten.questions")
        .setParameter(1, closedBefore.atOffset(ZoneOffset.UTC))
        .setParameter(2, most)
        .setParameter(3, now.atOffset(ZoneOffset.UTC))
        .getResultList();
  }
}
