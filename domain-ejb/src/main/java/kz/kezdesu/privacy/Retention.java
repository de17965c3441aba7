package kz.kezdesu.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * How long personal data of closed matters are kept: {@code KEZDESU_PERSONAL_DATA_MONTHS}, three
 * years where nothing else is said. The decree leaves the term open.
 *
 * @param months at least 1
 */
public record Retention(int months) {
  private static final String SETTING = "KEZDESU_PERSONAL_DATA_MONTHS";
  private static final int USUAL = 36;
  private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  public Retention {
    if (months < 1) {
      throw new IllegalArgumentException(SETTING + ": at least one month, not " + months);
    }
  }

  /** The term that the environment sets. */
  public static Retention of(Map<String, String> environment) {
    String set = environment.getOrDefault(SETTING, "").strip();
    try {
      return new Retention(set.isEmpty() ? USUAL : Integer.parseInt(set));
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException(SETTING + " is no number: " + set, noNumber);
    }
  }

  /** What was closed before this moment, the beginning of a day in Kazakhstan, is over. */
  public Instant overBefore(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZONE);
    return today.minusMonths(months).atStartOfDay(ZONE).toInstant();
  }
}
