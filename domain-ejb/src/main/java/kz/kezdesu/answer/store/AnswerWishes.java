package kz.kezdesu.answer.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes of a wish that is sent again what it has made before. The named queries are in {@code
 * META-INF/answer-orm.xml}.
 */
@Dependent
class AnswerWishes {
  @PersistenceContext private EntityManager entityManager;

  /** Lets those who want the same come one after another, until the transaction ends. */
  void waitForTurn(String wanted) {
    entityManager.createNamedQuery("AnswerWish.wait").setParameter(1, wanted).getSingleResult();
  }

  /**
   * The id of what a wish has made before; the same wish waits for its first time.
   *
   * @param byToken the named query that finds it
   */
  Optional<Long> madeBy(String byToken, UUID token) {
    waitForTurn(token.toString());
    return entityManager
        .createNamedQuery(byToken, Long.class)
        .setParameter("token", token)
        .getResultStream()
        .findFirst();
  }
}
