package kz.kezdesu.answer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kz.kezdesu.answer.AnswerRow;
import kz.kezdesu.answer.AnswerStatus;

/** Queries over answers. The named queries are in {@code META-INF/answer-orm.xml}. */
@ApplicationScoped
public class Answers {
  @PersistenceContext private EntityManager entityManager;

  /** The published answer to a question. */
  public Optional<AnswerRow> published(long questionId) {
    return entityManager
        .createNamedQuery("Answer.published", AnswerRow.class)
        .setParameter("question", questionId)
        .setParameter("published", AnswerStatus.PUBLISHED)
        .getResultStream()
        .findFirst();
  }
}
