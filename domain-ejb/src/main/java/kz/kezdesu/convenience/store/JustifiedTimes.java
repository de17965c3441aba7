package kz.kezdesu.convenience.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kz.kezdesu.convenience.model.JustifiedTime;

/** Justifications by their meeting. */
@ApplicationScoped
public class JustifiedTimes {
  @PersistenceContext private EntityManager entityManager;

  public Optional<JustifiedTime> of(long meetingId) {
    return Optional.ofNullable(entityManager.find(JustifiedTime.class, meetingId));
  }

  public void add(JustifiedTime justified) {
    entityManager.persist(justified);
  }
}
