package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kezdesu.question.ChargeRow;
import kz.kezdesu.question.DeskChoiceRow;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.model.DeskChoice;

/**
 * What desks decide of questions beside their paths, and to whom they are given. The named queries
 * are in {@code META-INF/desk-orm.xml}.
 */
@ApplicationScoped
public class DeskChoices {
  @PersistenceContext private EntityManager entityManager;

  /** Writes a new one at once, so that it has its id. */
  public void add(DeskChoice choice) {
    entityManager.persist(choice);
    entityManager.flush();
  }

  /** A choice to be undone; whoever wants the same waits. */
  public Optional<DeskChoice> hold(long id) {
    return Optional.ofNullable(
        entityManager.find(DeskChoice.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** What was decided of a question, oldest first. */
  public List<DeskChoiceRow> ofQuestion(long questionId) {
    return entityManager
        .createNamedQuery("DeskChoice.ofQuestion", DeskChoiceRow.class)
        .setParameter("question", questionId)
        .getResultList();
  }

  /** Who sees to these questions, and by when; those of which neither was said are left out. */
  public List<ChargeRow> charges(Collection<Long> questionIds, Collection<String> bodies) {
    return questionIds.isEmpty() || bodies.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Question.charges", ChargeRow.class)
            .setParameter("questions", questionIds)
            .setParameter("bodies", bodies)
            .getResultList();
  }

  /** How many questions of these bodies that stand so are given to a person. */
  public long countOf(
      String person, Collection<String> bodies, Collection<QuestionStatus> statuses) {
    return bodies.isEmpty()
        ? 0
        : entityManager
            .createNamedQuery("Question.ofPerson", Long.class)
            .setParameter("person", person)
            .setParameter("bodies", bodies)
            .setParameter("statuses", statuses)
            .getSingleResult();
  }

  /**
   * Takes all questions away from a person that are not of these bodies.
   *
   * @return how many
   */
  public int takeAway(String person, Set<String> butAt) {
    return entityManager
        .createNamedQuery("Question.takeAway")
        .setParameter("person", person)
        .setParameter("bodies", butAt.isEmpty() ? Set.of("") : butAt)
        .executeUpdate();
  }
}
