package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kezdesu.question.DeskMoveRow;
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

  /** Counts a change that is written down beside the question, so that other pages notice it. */
  public void change(Question question) {
    entityManager.lock(question, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /**
   * The same for a question that this deed does not change in any other way, at once; written down
   * beside it is all by now.
   */
  public void touch(Question question) {
    entityManager.flush();
    entityManager.createNamedQuery("Desk.touch").setParameter(1, question.getId()).executeUpdate();
  }

  /** Many questions with their steps, held alike, in the order of their ids. */
  public List<Question> holdAll(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Desk.held", Question.class)
            .setParameter("ids", ids)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setHint("eclipselink.batch", "q.moves")
            .getResultList();
  }

  /** Writes down now what was changed so far, for queries that must see it. */
  public void writeDown() {
    entityManager.flush();
  }

  /** The numbers of those of the questions that these bodies hold, by their ids. */
  public Map<Long, String> numbers(Collection<Long> ids, Collection<String> bodies) {
    return ids.isEmpty() || bodies.isEmpty()
        ? Map.of()
        : entityManager
            .createNamedQuery("Desk.numbers", Object[].class)
            .setParameter("ids", ids)
            .setParameter("bodies", bodies)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
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
}
