package kz.kezdesu.answer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AnswerRow;
import kz.kezdesu.answer.AnswerStatus;
import kz.kezdesu.answer.model.Answer;

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

  /** What the published answers to these questions came to, by question. */
  public Map<Long, AnswerOutcome> outcomes(Collection<Long> questionIds) {
    return questionIds.isEmpty()
        ? Map.of()
        : entityManager
            .createNamedQuery("Answer.outcomes", Object[].class)
            .setParameter("questions", questionIds)
            .setParameter("published", AnswerStatus.PUBLISHED)
            .getResultStream()
            .collect(Collectors.toMap(pair -> (Long) pair[0], pair -> (AnswerOutcome) pair[1]));
  }

  /**
   * Writes a new answer at once: its first step is numbered before the next one can follow in the
   * same deed, and the steps are read in the order of their numbers.
   */
  public void add(Answer answer) {
    entityManager.persist(answer);
    entityManager.flush();
  }

  /** What a body had worded before it handed the question over. */
  public Optional<Answer> kept(long questionId, String bodyCode) {
    return entityManager
        .createNamedQuery("Answer.kept", Answer.class)
        .setParameter("question", questionId)
        .setParameter("body", bodyCode)
        .getResultStream()
        .findFirst();
  }

  /** Writes down now what was changed so far. */
  public void writeDown() {
    entityManager.flush();
  }

  /** The answer of whoever holds the question, at whatever stage. */
  public Optional<Answer> ofQuestion(long questionId) {
    return entityManager
        .createNamedQuery("Answer.ofQuestion", Answer.class)
        .setParameter("question", questionId)
        .getResultStream()
        .findFirst();
  }

  /** The answers to these questions with their steps, at whatever stage, by question. */
  public Map<Long, Answer> ofQuestions(Collection<Long> questionIds) {
    return questionIds.isEmpty()
        ? Map.of()
        : entityManager
            .createNamedQuery("Answer.ofQuestions", Answer.class)
            .setParameter("questions", questionIds)
            .setHint("eclipselink.batch", "a.moves")
            .getResultStream()
            .collect(Collectors.toMap(Answer::getQuestionId, answer -> answer));
  }

  /** Writes many new answers at once, as {@link #add} does one. */
  public void addAll(Collection<Answer> drafted) {
    drafted.forEach(entityManager::persist);
    entityManager.flush();
  }

  /** Takes drafts away, with their steps; the audit log keeps that they were. */
  public void remove(Collection<Long> answerIds) {
    entityManager.flush();
    entityManager
        .createNamedQuery("AnswerMove.remove")
        .setParameter("answers", answerIds)
        .executeUpdate();
    entityManager
        .createNamedQuery("Answer.remove")
        .setParameter("answers", answerIds)
        .executeUpdate();
    entityManager.clear();
  }
}
