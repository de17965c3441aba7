package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kz.kezdesu.question.model.HoldingReply;

/** What was said about answers that need more time. */
@ApplicationScoped
public class HoldingReplies {
  @PersistenceContext private EntityManager entityManager;

  public Optional<HoldingReply> find(long questionId) {
    return Optional.ofNullable(entityManager.find(HoldingReply.class, questionId));
  }

  public void add(HoldingReply reply) {
    entityManager.persist(reply);
  }
}
