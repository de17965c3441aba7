package kz.kezdesu.staff.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.staff.model.SetupLink;

/** Queries over one-time links. */
@ApplicationScoped
public class SetupLinks {
  @PersistenceContext private EntityManager entityManager;

  public Optional<SetupLink> find(byte[] tokenHash) {
    return Optional.ofNullable(entityManager.find(SetupLink.class, tokenHash));
  }

  /** The link for its one use: a second holder waits, and then finds it used. */
  public Optional<SetupLink> findAlone(byte[] tokenHash) {
    return Optional.ofNullable(
        entityManager.find(SetupLink.class, tokenHash, LockModeType.PESSIMISTIC_WRITE));
  }

  public void add(SetupLink link) {
    entityManager.persist(link);
  }

  /** Earlier links of an account stop working. */
  public void voidAllOf(UUID accountId, Instant at) {
    entityManager
        .createNamedQuery("SetupLink.voidAllOf")
        .setParameter("account", accountId)
        .setParameter("at", at)
        .executeUpdate();
  }
}
