package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.question.AlikeRow;
import kz.kezdesu.question.DeskMoveRow;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.model.Question;

/**
 * Questions as a desk reads and holds them. The named queries are in {@code META-INF/desk-orm.xml}.
 */
@ApplicationScoped
public class DeskQuestions {
  @PersistenceContext private EntityManager entityManager;

  public Optional<Question> find(long id) {
    return Optional.ofNullable(entityManager.find(Question.class, id));
  }

  /** The question, held until the transaction ends: deeds at one question come one by one. */
  public Optional<Question> hold(long id) {
    return Optional.ofNullable(
        entityManager.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Writes down now what was changed so far, for queries that must see it. */
  public void writeDown() {
    entityManager.flush();
  }

  public Optional<DeskRecord> record(String number) {
    return entityManager
        .createNamedQuery("Desk.record", DeskRecord.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The steps of a question, oldest first. */
  public List<DeskMoveRow> moves(long questionId) {
    return entityManager
        .createNamedQuery("Desk.moves", DeskMoveRow.class)
        .setParameter("question", questionId)
        .getResultList();
  }

  /** The questions of a body that are most like a text, the most alike first. */
  public List<AlikeRow> like(String ministryCode, String text, int limit) {
    return alike(
        entityManager
            .createNamedQuery("Desk.like")
            .setParameter(1, text)
            .setParameter(2, ministryCode),
        limit);
  }

  private static List<AlikeRow> alike(Query query, int limit) {
    List<?> rows = query.setMaxResults(limit).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new AlikeRow(
                    (String) row[0],
                    QuestionStatus.valueOf((String) row[1]),
                    (String) row[2],
                    ((Number) row[3]).intValue(),
                    ((Number) row[4]).intValue()))
        .toList();
  }
}
