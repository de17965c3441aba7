package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.question.KeptOriginal;
import kz.kezdesu.question.model.QuestionOriginal;

/**
 * The words of authors, sealed, of questions in which personal data were hidden. The named queries
 * are in {@code META-INF/handover-orm.xml}.
 */
@ApplicationScoped
public class Originals {
  private static final String PURPOSE = "question original";

  @PersistenceContext private EntityManager entityManager;
  @Inject private HouseSecret secret;

  /** Keeps a text, unless an earlier one is kept: the earlier one is the author's. */
  public void keep(long questionId, String text, String by, Instant at) {
    if (entityManager.find(QuestionOriginal.class, questionId) == null) {
      entityManager.persist(
          new QuestionOriginal(questionId, secret.encrypt(PURPOSE, text), by, at));
    }
  }

  /** The author's words. */
  public Optional<String> text(long questionId) {
    return Optional.ofNullable(entityManager.find(QuestionOriginal.class, questionId))
        .map(this::open);
  }

  /** The author's words of the question with this number. */
  public Optional<KeptOriginal> ofNumber(String number) {
    return entityManager
        .createNamedQuery("QuestionOriginal.ofNumber", Object[].class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(
            found -> {
              QuestionOriginal original = (QuestionOriginal) found[0];
              return new KeptOriginal(
                  number, open(original), (String) found[1], original.getAt(), original.getBy());
            });
  }

  /** Removes the author's words, if they are kept. */
  public void forget(long questionId) {
    QuestionOriginal original = entityManager.find(QuestionOriginal.class, questionId);
    if (original != null) {
      entityManager.remove(original);
    }
  }

  private String open(QuestionOriginal original) {
    return secret.decrypt(PURPOSE, original.getSealed());
  }
}
