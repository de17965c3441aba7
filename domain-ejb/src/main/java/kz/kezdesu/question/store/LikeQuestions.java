package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.AlikeRow;
import kz.kezdesu.question.QuestionRow;

/**
 * What is shown of questions that the index has found. The named queries are in {@code
 * META-INF/likeness-orm.xml}.
 */
@ApplicationScoped
public class LikeQuestions {
  private static final int PER_CENT = 100;

  @PersistenceContext private EntityManager entityManager;
  @Inject private Questions questions;

  /** All meetings of a meeting's ministry in its region, itself included. */
  public List<Long> meetings(ScheduleRow meeting) {
    return entityManager
        .createNamedQuery("Like.meetings", Long.class)
        .setParameter("ministry", meeting.ministryCode())
        .setParameter("region", meeting.regionKato())
        .getResultList();
  }

  /** The lines of questions by their ids; those that are not public any more are left out. */
  public Map<Long, QuestionRow> publicLines(Collection<Long> ids) {
    return questions.publicLines(ids).stream()
        .collect(Collectors.toMap(QuestionRow::id, line -> line));
  }

  /**
   * The same as a desk sees them, the most alike first.
   *
   * @param found how like each of them is, from 0 to 1
   * @param cards the problems of those that are linked to one
   */
  public List<AlikeRow> onDesk(Map<Long, Double> found, Map<Long, ProblemRow> cards) {
    return found.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Like.onDesk", LikeQuestion.class)
            .setParameter("ids", found.keySet())
            .getResultStream()
            .map(one -> one.row(perCent(found.getOrDefault(one.id(), 0.0)), cards.get(one.id())))
            .sorted(
                Comparator.comparingInt(AlikeRow::likeness)
                    .reversed()
                    .thenComparing(AlikeRow::number))
            .toList();
  }

  private static int perCent(double likeness) {
    return (int) Math.round(likeness * PER_CENT);
  }
}
