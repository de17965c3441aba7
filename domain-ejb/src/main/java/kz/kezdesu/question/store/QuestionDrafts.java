package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The drafts, sealed. The named queries are in {@code META-INF/question-orm.xml}. */
@ApplicationScoped
public class QuestionDrafts {
  @PersistenceContext private EntityManager entityManager;

  /** The sealed draft under this hash, if it was touched since. */
  @SuppressWarnings("unchecked")
  public Optional<String> find(byte[] tokenHash, Instant touchedSince) {
    return entityManager
        .createNamedQuery("QuestionDraft.find")
        .setParameter(1, tokenHash)
        .setParameter(2, touchedSince.atOffset(ZoneOffset.UTC))
        .getResultStream()
        .findFirst();
  }

  public void keep(byte[] tokenHash, long meetingId, String sealed, Instant at) {
    entityManager
        .createNamedQuery("QuestionDraft.keep")
        .setParameter(1, tokenHash)
        .setParameter(2, meetingId)
        .setParameter(3, sealed)
        .setParameter(4, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  public int removeUntouchedSince(Instant moment) {
    return entityManager
        .createNamedQuery("QuestionDraft.sweep")
        .setParameter(1, moment.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
