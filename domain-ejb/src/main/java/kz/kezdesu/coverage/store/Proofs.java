package kz.kezdesu.coverage.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.coverage.ProofRow;
import kz.kezdesu.coverage.model.Proof;
import kz.kezdesu.decree.Coverage.Cell;

/** Queries over proofs. The named queries are in {@code META-INF/coverage-orm.xml}. */
@ApplicationScoped
public class Proofs {
  @PersistenceContext private EntityManager entityManager;

  /** Until the transaction ends nobody else changes the proofs of this ministry. */
  public void hold(String ministryCode) {
    entityManager.createNamedQuery("Proof.hold").setParameter(1, ministryCode).getSingleResult();
  }

  /** All that counts for a meeting: its own, and those of its ministry's year. */
  public List<ProofRow> of(String ministryCode, int year, long meetingId) {
    return entityManager
        .createNamedQuery("Proof.of", ProofRow.class)
        .setParameter("ministry", ministryCode)
        .setParameter("year", year)
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  /** Whether the same proof is there already. */
  public boolean has(String ministryCode, int year, long meetingId, Cell cell, String print) {
    return !entityManager
        .createNamedQuery("Proof.same", Long.class)
        .setParameter("ministry", ministryCode)
        .setParameter("year", year)
        .setParameter("meeting", meetingId)
        .setParameter("content", cell.content())
        .setParameter("channel", cell.channel())
        .setParameter("print", print)
        .getResultList()
        .isEmpty();
  }

  public Optional<Proof> find(long id) {
    return Optional.ofNullable(entityManager.find(Proof.class, id));
  }

  public void add(Proof proof) {
    entityManager.persist(proof);
  }

  public void remove(Proof proof) {
    entityManager.remove(proof);
  }
}
