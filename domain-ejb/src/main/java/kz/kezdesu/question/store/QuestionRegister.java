package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.model.Question;

/**
 * Where every question gets its public number and its tracking code, whichever way it came. The
 * named queries are in {@code META-INF/question-orm.xml}.
 *
 * <p>The code follows from the key with which the question was sent and the secret of the house: a
 * question sent again gets the same code, though only its hash is written down.
 */
@ApplicationScoped
public class QuestionRegister {
  private static final String PURPOSE = "tracking code";

  @PersistenceContext private EntityManager entityManager;
  @Inject private HouseSecret secret;

  /**
   * The question that was sent with this key, if there is one. Until the transaction ends nobody
   * else passes here with the same key, so that the answer stays true.
   */
  public Optional<Question> find(String idempotencyKey) {
    entityManager
        .createNamedQuery("Question.holdKey")
        .setParameter(1, idempotencyKey)
        .getSingleResult();
    return entityManager
        .createNamedQuery("Question.byKey", Question.class)
        .setParameter("key", idempotencyKey)
        .getResultStream()
        .findFirst();
  }

  /**
   * Writes the question down under the next number of its year.
   *
   * @return the code with which its author follows it
   */
  public SecretCode register(Question question) {
    SecretCode code = trackingCode(question);
    question.register(nextNumber(question), code.hash());
    entityManager.persist(question);
    return code;
  }

  /** The code of a question that is registered. */
  public SecretCode trackingCode(Question question) {
    return SecretCode.derived(secret.hash(PURPOSE, question.getIdempotencyKey()));
  }

  /** Such as {@code 2026-000123}: the year in Kazakhstan, then a count that never starts anew. */
  private String nextNumber(Question question) {
    Number next = (Number) entityManager.createNamedQuery("Question.nextNumber").getSingleResult();
    return String.format(
        Locale.ROOT, "%d-%06d", Almaty.dayOf(question.getAskedAt()).getYear(), next.longValue());
  }
}
