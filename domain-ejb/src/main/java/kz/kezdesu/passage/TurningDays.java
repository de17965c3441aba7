package kz.kezdesu.passage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.passage.store.TurnedDays;

/** Turns one day at a time, each in its own transaction: its unique row makes it happen once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TurningDays {
  @Inject private TurnedDays turned;
  @Inject private Clock clock;
  @Inject private Event<DayHasBegun> begun;

  /** Tells the first day that has begun and was not told yet. False when there is none. */
  public boolean turnNext() {
    Instant now = clock.instant();
    LocalDate today = Almaty.dayOf(now);
    Optional<LocalDate> last = turned.last();
    if (last.isPresent() && !last.get().isBefore(today)) {
      return false;
    }
    LocalDate next = last.map(day -> day.plusDays(1)).orElse(today);
    if (turned.turn(next, now)) {
      begun.fire(new DayHasBegun(next));
    }
    return true;
  }
}
