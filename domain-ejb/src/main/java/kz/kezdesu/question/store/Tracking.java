package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.question.HandOverRow;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.TimelineRow;

/**
 * What authors see of their questions. The named queries are in {@code META-INF/support-orm.xml}.
 */
@ApplicationScoped
public class Tracking {
  @PersistenceContext private EntityManager entityManager;

  /** The question whose tracking code has this hash. */
  public Optional<TrackedRecord> byCode(byte[] codeHash) {
    return entityManager
        .createNamedQuery("Tracking.byCode", TrackedRecord.class)
        .setParameter("hash", codeHash)
        .getResultStream()
        .findFirst();
  }

  /** Every step of the question's life, oldest first. */
  public List<TimelineRow> steps(TrackedRecord question) {
    List<TimelineRow> steps = new ArrayList<>();
    steps.add(new TimelineRow(QuestionStatus.RECEIVED, question.askedAt()));
    steps.addAll(
        entityManager
            .createNamedQuery("Tracking.steps", TimelineRow.class)
            .setParameter("question", question.id())
            .getResultList());
    List<HandOverRow> handOvers = HandOvers.ofQuestion(entityManager, question.id());
    return steps.stream().map(step -> step.among(handOvers)).toList();
  }
}
