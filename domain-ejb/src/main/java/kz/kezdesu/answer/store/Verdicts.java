package kz.kezdesu.answer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.kezdesu.answer.Satisfaction;
import kz.kezdesu.answer.model.Dispute;

/** What authors think of answers. The named queries are in {@code META-INF/answer-orm.xml}. */
@ApplicationScoped
public class Verdicts {
  @PersistenceContext private EntityManager entityManager;

  /** Writes the rating down, unless there is one. */
  public void rate(long questionId, Satisfaction satisfaction, Instant at) {
    entityManager
        .createNamedQuery("AnswerRating.add")
        .setParameter(1, questionId)
        .setParameter(2, satisfaction.name())
        .setParameter(3, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** What the author has said of the answer. */
  public Optional<Satisfaction> rating(long questionId) {
    return entityManager
        .createNamedQuery("AnswerRating.of")
        .setParameter(1, questionId)
        .getResultStream()
        .findFirst()
        .map(said -> Satisfaction.valueOf(said.toString()));
  }

  public Optional<Dispute> dispute(long questionId) {
    return entityManager
        .createNamedQuery("Dispute.ofQuestion", Dispute.class)
        .setParameter("question", questionId)
        .getResultStream()
        .findFirst();
  }

  public void add(Dispute dispute) {
    entityManager.persist(dispute);
    entityManager.flush();
  }
}
