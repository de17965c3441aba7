package kz.kezdesu.decree;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil time of the country: the day of an instant, and the instant at which a day begins. */
public final class Almaty {
  /** One time for the whole country since 1 March 2024, UTC+5. */
  public static final ZoneId TIME = ZoneId.of("Asia/Almaty");

  private Almaty() {}

  /** The day that clocks in the country show at this instant. */
  public static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, TIME);
  }

  /** The first instant of the day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(TIME).toInstant();
  }

  /** The first instant after the day: what lasts until the end of a day ends here. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }
}
