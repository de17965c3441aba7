package kz.kezdesu.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
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
