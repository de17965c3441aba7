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

  /**
   * When a letter may be written after this pace was chosen, or a turn had nothing to tell: for a
   * daily reader on the next morning, which may be that of the same day.
   */
  public Instant after(Instant moment) {
    if (this == AT_ONCE) {
      return moment.plus(SOON);
    }
    Instant morning = morningOf(Almaty.dayOf(moment));
    return moment.isBefore(morning) ? morning : next(moment);
  }

  /**
   * When the next letter may be written after one was: for a daily reader tomorrow, also when this
   * one was late and went at night.
   */
  public Instant next(Instant told) {
    return this == AT_ONCE ? told.plus(SOON) : morningOf(Almaty.dayOf(told).plusDays(1));
  }

  private static Instant morningOf(LocalDate day) {
    return day.atTime(MORNING).atZone(Almaty.TIME).toInstant();
  }
}
