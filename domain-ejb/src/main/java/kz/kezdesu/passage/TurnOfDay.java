package kz.kezdesu.passage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks every minute whether a day has begun, on every instance; the database decides which of them
 * tells it. What an outage missed is told as soon as an instance runs again.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class TurnOfDay {
  /** So many days at most in one look; the next look goes on. */
  private static final int MOST_AT_ONCE = 400;

  @EJB private TurningDays days;

  private final AtomicBoolean looking = new AtomicBoolean();

  /** Tells every day that has begun and was not told yet, one after the other. */
  @Schedule(hour = "*", minute = "*", persistent = false, info = "turn of day")
  public void look() {
    if (!looking.compareAndSet(false, true)) {
      return;
    }
    try {
      for (int told = 0; told < MOST_AT_ONCE; told++) {
        if (!days.turnNext()) {
          return;
        }
      }
    } finally {
      looking.set(false);
    }
  }
}
