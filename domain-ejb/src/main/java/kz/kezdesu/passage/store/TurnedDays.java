package kz.kezdesu.passage.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The days that were told. The named queries are in {@code META-INF/passage-orm.xml}. */
@ApplicationScoped
public class TurnedDays {
  @PersistenceContext private EntityManager entityManager;

  /** The last day that was told; empty before the first. */
  public Optional<LocalDate> last() {
    return Optional.ofNullable(
            (Date) entityManager.createNamedQuery("TurnOfDay.last").getSingleResult())
        .map(Date::toLocalDate);
  }

  /** Whether the day is ours to tell; waits for whoever is telling it. */
  public boolean turn(LocalDate day, Instant at) {
    return entityManager
            .createNamedQuery("TurnOfDay.turn")
            .setParameter(1, Date.valueOf(day))
            .setParameter(2, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** So many seconds ahead of the real time is the time of the house. */
  public long ahead() {
    return ((Number) entityManager.createNamedQuery("TimeMachine.ahead").getSingleResult())
        .longValue();
  }
}
