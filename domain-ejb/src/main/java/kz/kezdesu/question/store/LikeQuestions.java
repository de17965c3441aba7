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
   */
  public List<AlikeRow> onDesk(Map<Long, Double> found) {
    return found.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Like.onDesk", LikeQuestion.class)
            .setParameter("ids", found.keySet())
            .getResultStream()
            .map(one -> one.row((int) Math.round(found.getOrDefault(one.id(), 0.0) * PER_CENT)))
            .sorted(
                Comparator.comparingInt(AlikeRow::likeness)
                    .reversed()
                    .thenComparing(AlikeRow::number))
            .toList();
  }
}
