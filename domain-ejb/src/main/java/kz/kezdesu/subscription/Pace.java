package kz.kezdesu.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.kezdesu.decree.Almaty;

/** How often somebody wants to be told. */
public enum Pace {
  /** One letter a day, in the morning, if there is news. */
  DAILY,
  /** Soon after something happens. */
  AT_ONCE;

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final Duration SOON = Duration.ofMinutes(10);

  /** When the next letter may be written, after one was, or after the pace was chosen. */
  public Instant after(Instant told) {
    if (this == AT_ONCE) {
      return told.plus(SOON);
    }
    LocalDate today = Almaty.dayOf(told);
    Instant morning = today.atTime(MORNING).atZone(Almaty.TIME).toInstant();
    return told.isBefore(morning)
        ? morning
        : today.plusDays(1).atTime(MORNING).atZone(Almaty.TIME).toInstant();
  }
}
