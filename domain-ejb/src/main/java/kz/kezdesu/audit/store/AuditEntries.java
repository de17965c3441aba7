package kz.kezdesu.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.audit.AuditFilter;
import kz.kezdesu.audit.AuditRow;

/** Queries over the log. The named queries are in {@code META-INF/audit-orm.xml}. */
@ApplicationScoped
public class AuditEntries {
  @PersistenceContext private EntityManager entityManager;

  /** Entries before the given one, newest first. */
  public List<AuditRow> newest(AuditFilter filter, long beforeId, int limit) {
    return entityManager
        .createNamedQuery("AuditEntry.newest", AuditRow.class)
        .setParameter("before", beforeId)
        .setParameter("from", filter.from())
        .setParameter("to", filter.to())
        .setParameter("actor", filter.actor())
        .setParameter("action", filter.action())
        .setParameter("kind", filter.subjectKind())
        .setParameter("subject", filter.subjectId())
        .setMaxResults(limit)
        .getResultList();
  }

  public long count() {
    return entityManager.createNamedQuery("AuditEntry.count", Long.class).getSingleResult();
  }

  /** The first entry whose hash does not follow from the one before it. */
  public Optional<Long> firstBreak() {
    Object id = entityManager.createNamedQuery("AuditEntry.firstBreak").getSingleResult();
    return id instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
  }
}
