package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.question.QuestionStatus;

/** Queries over supports. The named queries are in {@code META-INF/support-orm.xml}. */
@ApplicationScoped
public class Supports {
  @PersistenceContext private EntityManager entityManager;

  /** The id of the question with this number, if everybody may read it. */
  public Optional<Long> publicQuestion(String number) {
    return entityManager
        .createNamedQuery("Support.publicQuestion", Long.class)
        .setParameter("number", number)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .getResultStream()
        .findFirst();
  }

  public boolean has(long questionId, UUID personId) {
    return ((Number)
                entityManager
                    .createNamedQuery("Support.has")
                    .setParameter(1, questionId)
                    .setParameter(2, personId)
                    .getSingleResult())
            .longValue()
        > 0;
  }

  /** Adds the person's support. False when it was there already, or was set aside. */
  public boolean add(long questionId, UUID personId, Instant at) {
    return entityManager
            .createNamedQuery("Support.add")
            .setParameter(1, questionId)
            .setParameter(2, personId)
            .setParameter(3, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        > 0;
  }

  /** How many supports of a question are counted. */
  public int of(long questionId) {
    return ((Number)
            entityManager
                .createNamedQuery("Support.of")
                .setParameter(1, questionId)
                .getSingleResult())
        .intValue();
  }

  /** Takes the right to count until the transaction ends. False when another instance has it. */
  public boolean takeTurn() {
    return Boolean.TRUE.equals(entityManager.createNamedQuery("Support.lock").getSingleResult());
  }

  /** The same right, waited for. */
  public void waitForTurn() {
    entityManager.createNamedQuery("Support.wait").getSingleResult();
  }

  /** How many people support at least one of these questions. */
  public int peopleBehind(Collection<Long> questionIds) {
    String ids = questionIds.stream().map(Object::toString).collect(Collectors.joining(","));
    return ids.isEmpty()
        ? 0
        : ((Number)
                entityManager
                    .createNamedQuery("Support.peopleBehind")
                    .setParameter(1, ids)
                    .getSingleResult())
            .intValue();
  }

  /** Counts anew the supports of every question that has got some since they were last counted. */
  @SuppressWarnings("unchecked")
  public List<CountedQuestion> count() {
    return entityManager.createNamedQuery("Support.count").getResultList();
  }
}
