package kz.kezdesu.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal data that a machine can see in a text: an address of e-mail, a telephone number, a
 * person's identification number, the number of a card or of an account. It cannot see names; those
 * are for people to judge.
 */
public enum PersonalTrace {
  EMAIL,
  PHONE,
  IIN,
  CARD,
  ACCOUNT;

  private static final int IIN_LENGTH = 12;
  private static final int CARD_LENGTH = 16;
  private static final int PHONE_LENGTH = 11;
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern IBAN =
      Pattern.compile("(?i)\\bKZ\\d{2}(?:[ \\u00a0]?[0-9A-Z]){16}\\b");
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\+?\\d(?:[\\h()\\p{Pd}]{0,2}\\d){9,17}(?![\\p{L}\\p{N}])");

  /** The first trace in a text; empty when there is none to be seen. */
  public static Optional<PersonalTrace> in(String text) {
    if (ADDRESS.matcher(text).find()) {
      return Optional.of(EMAIL);
    }
    if (IBAN.matcher(text).find()) {
      return Optional.of(ACCOUNT);
    }
    Matcher numbers = DIGITS.matcher(text);
    while (numbers.find()) {
      Optional<PersonalTrace> trace = ofNumber(numbers.group());
      if (trace.isPresent()) {
        return trace;
      }
    }
    return Optional.empty();
  }

  /** A trace, and how it is written. */
  public record Found(PersonalTrace trace, String written) {}

  /**
   * All traces in a text, in their order, for somebody to look at. Of a person's identification
   * number the check digit must be right, so that few other numbers are suggested.
   */
  public static List<Found> all(String text) {
    SortedMap<Integer, Found> found = new TreeMap<>();
    ADDRESS
        .matcher(text)
        .results()
        .forEach(hit -> found.put(hit.start(), new Found(EMAIL, hit.group())));
    IBAN.matcher(text)
        .results()
        .filter(hit -> hasTheCheckDigitsOfAnAccount(hit.group()))
        .forEach(hit -> found.put(hit.start(), new Found(ACCOUNT, hit.group())));
    DIGITS
        .matcher(text)
        .results()
        .forEach(
            hit ->
                ofNumber(hit.group())
                    .filter(trace -> trace != IIN || hasTheCheckDigitOfAPerson(hit.group()))
                    .ifPresent(
                        trace -> found.putIfAbsent(hit.start(), new Found(trace, hit.group()))));
    return found.values().stream().distinct().toList();
  }

  private static Optional<PersonalTrace> ofNumber(String written) {
    String digits = written.replaceAll("\\D", "");
    if (digits.length() == IIN_LENGTH && beginsWithABirthday(digits)) {
      return Optional.of(IIN);
    }
    if (digits.length() == CARD_LENGTH && hasTheCheckDigitOfACard(digits)) {
      return Optional.of(CARD);
    }
    boolean national = digits.length() == PHONE_LENGTH && digits.matches("[78][2-7].*");
    boolean short7 = digits.length() == PHONE_LENGTH - 1 && digits.matches("7[0247].*");
    return written.startsWith("+") || national || short7 ? Optional.of(PHONE) : Optional.empty();
  }

  /** Six digits of the birthday, then the century and the sex. */
  private static boolean beginsWithABirthday(String digits) {
    try {
      LocalDate.of(
          2000 + Integer.parseInt(digits.substring(0, 2)),
          Integer.parseInt(digits.substring(2, 4)),
          Math.min(28, Integer.parseInt(digits.substring(4, 6))));
    } catch (DateTimeException noDay) {
      return false;
    }
    return Integer.parseInt(digits.substring(4, 6)) <= 31 && digits.charAt(6) <= '6';
  }

  /** The twelfth digit: weights 1 to 11, then, where the rest is 10, weights 3 to 11, 1, 2. */
  private static boolean hasTheCheckDigitOfAPerson(String written) {
    String digits = written.replaceAll("\\D", "");
    int rest = weighed(digits, 0);
    if (rest == 10) {
      rest = weighed(digits, 2);
    }
    return rest == digits.charAt(IIN_LENGTH - 1) - '0';
  }

  private static int weighed(String digits, int shift) {
    int sum = 0;
    for (int i = 0; i < IIN_LENGTH - 1; i++) {
      sum += (digits.charAt(i) - '0') * ((i + shift) % (IIN_LENGTH - 1) + 1);
    }
    return sum % (IIN_LENGTH - 1);
  }

  /** ISO 13616: the first four characters moved to the end, letters as numbers, 1 modulo 97. */
  private static boolean hasTheCheckDigitsOfAnAccount(String written) {
    String plain = written.replaceAll("[ \\u00a0]", "").toUpperCase(Locale.ROOT);
    int rest = 0;
    for (char one : (plain.substring(4) + plain.substring(0, 4)).toCharArray()) {
      int value = Character.digit(one, 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
  }

  private static boolean hasTheCheckDigitOfACard(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
