package kz.kezdesu.backoffice.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kezdesu.decree.Quarter;

/**
 * A quarter as addresses and people write it.
 *
 * @param code such as {@code 2026-3}
 * @param roman such as III
 */
public record QuarterChoice(String code, String roman, String year) implements Serializable {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final Pattern CODE = Pattern.compile("(20[2-9][0-9])-([1-4])");
  private static final int SHOWN = 8;

  /** That quarter. */
  public static QuarterChoice of(Quarter quarter) {
    return new QuarterChoice(code(quarter), roman(quarter), Integer.toString(quarter.year()));
  }

  /** The running quarter and those before it, the latest first. */
  static List<QuarterChoice> until(LocalDate today) {
    return Stream.iterate(Quarter.of(today), Quarter::previous)
        .limit(SHOWN)
        .map(QuarterChoice::of)
        .toList();
  }

  static String code(Quarter quarter) {
    return quarter.year() + "-" + quarter.number();
  }

  static String roman(Quarter quarter) {
    return ROMAN.get(quarter.number() - 1);
  }

  /** The quarter that an address names; empty when it names none. */
  static Optional<Quarter> quarter(String code) {
    Matcher match = CODE.matcher(code);
    return match.matches()
        ? Optional.of(
            new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }
}
