package kz.kezdesu.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of questions as people type them. */
public final class QuestionNumber {
  private static final int DIGITS = 6;
  private static final Pattern TYPED =
      Pattern.compile("(?:№|No\\.?|N)?\\s*(20[0-9]{2})\\s*\\p{Pd}\\s*([0-9]{1,12})");

  private QuestionNumber() {}

  /**
   * The number in its one form, such as {@code 2026-000123}: the sign of a number, spaces, the kind
   * of dash and leading zeros do not count. Empty when it is anything else.
   */
  public static Optional<String> of(String typed) {
    Matcher number = TYPED.matcher(typed.strip());
    return number.matches()
        ? Optional.of(
            number.group(1)
                + "-"
                + "0".repeat(Math.max(0, DIGITS - number.group(2).length()))
                + number.group(2))
        : Optional.empty();
  }
}
