package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.question.QuestionRow;

/**
 * Finds questions that are like a text, by the groups of three letters that both have. The named
 * queries are in {@code META-INF/question-orm.xml}.
 */
@ApplicationScoped
public class LikeQuestions {
  @PersistenceContext private EntityManager entityManager;
  @Inject private Questions questions;

  /** Public questions to the meeting's ministry that are like the text, the most alike first. */
  @SuppressWarnings("unchecked")
  public List<LikeQuestion> find(ScheduleRow meeting, String text, int limit) {
    return entityManager
        .createNamedQuery("Question.like")
        .setParameter(1, text)
        .setParameter(2, meeting.ministryCode())
        .setParameter(3, meeting.regionKato())
        .setParameter(4, limit)
        .getResultList();
  }

  /** The lines of the found questions, in no order. */
  public List<QuestionRow> lines(List<LikeQuestion> found) {
    return questions.publicLines(found.stream().map(LikeQuestion::questionId).toList());
  }
}
