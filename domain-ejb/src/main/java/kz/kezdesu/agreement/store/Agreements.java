package kz.kezdesu.agreement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.agreement.AgreementRow;
import kz.kezdesu.agreement.model.Agreement;
import kz.kezdesu.decree.AkimatAgreement.Subject;

/** Queries over agreements. The named queries are in {@code META-INF/agreement-orm.xml}. */
@ApplicationScoped
public class Agreements {
  @PersistenceContext private EntityManager entityManager;

  /** The agreement of a meeting on this subject, with its history; empty before a first offer. */
  public Optional<Agreement> find(long meetingId, Subject subject) {
    return entityManager
        .createNamedQuery("Agreement.find", Agreement.class)
        .setParameter("meeting", meetingId)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** The agreements of these meetings. */
  public List<AgreementRow> of(List<Long> meetingIds) {
    return meetingIds.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Agreement.of", AgreementRow.class)
            .setParameter("meetings", meetingIds)
            .getResultList();
  }

  public void add(Agreement agreement) {
    entityManager.persist(agreement);
  }

  /** The agreement's version grows with every step. */
  public void touch(Agreement agreement) {
    entityManager.lock(agreement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }
}
