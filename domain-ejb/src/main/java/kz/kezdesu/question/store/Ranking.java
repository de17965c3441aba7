package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /**
   * The questions voiced at a meeting that are worded alike, each with the others. A resemblance of
   * 0.35 finds nearly all that belong together and some that do not: enough to suggest, never to
   * decide.
   */
  public Map<Long, Set<Long>> alike(long meetingId) {
    Map<Long, Set<Long>> alike = new HashMap<>();
    for (Object found :
        entityManager
            .createNamedQuery("Ranking.alike")
            .setParameter(1, meetingId)
            .getResultList()) {
      Object[] pair = (Object[]) found;
      long one = ((Number) pair[0]).longValue();
      long other = ((Number) pair[1]).longValue();
      alike.computeIfAbsent(one, id -> new HashSet<>()).add(other);
      alike.computeIfAbsent(other, id -> new HashSet<>()).add(one);
    }
    return alike;
  }
}
