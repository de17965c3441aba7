package kz.kezdesu.passage.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.kezdesu.passage.model.EditionEntry;

/** The editions as stored. */
@ApplicationScoped
public class EditionEntries {
  @PersistenceContext private EntityManager entityManager;

  /** All editions, the first one first. */
  public List<EditionEntry> all() {
    return entityManager.createNamedQuery("Edition.all", EditionEntry.class).getResultList();
  }

  /** Until the transaction ends nobody else changes the editions. */
  public void hold() {
    entityManager.createNamedQuery("Edition.hold").getSingleResult();
  }

  /** Writes the edition at once, so that other rows may name it. */
  public void add(EditionEntry entry) {
    entityManager.persist(entry);
    entityManager.flush();
  }

  public void remove(EditionEntry entry) {
    entityManager.remove(entry);
  }
}
