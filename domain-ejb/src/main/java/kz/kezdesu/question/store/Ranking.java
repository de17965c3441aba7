package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.VoicedRow;

/**
 * Queries over what was voiced at a meeting. The named queries are in {@code
 * META-INF/ranking-orm.xml}.
 */
@ApplicationScoped
public class Ranking {
  @PersistenceContext private EntityManager entityManager;

  /** Every question voiced at a meeting: by place, those without one last, by supports. */
  public List<VoicedRow> voiced(long meetingId) {
    return entityManager
        .createNamedQuery("Ranking.voiced", VoicedRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .getResultList();
  }
}
