package kz.kezdesu.decree;

import java.io.Serializable;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A rule of the decree that the given facts violate. A capability turns it into its refusal.
 *
 * @param violation what is wrong
 * @param arguments the facts for the message, in the order that {@link Violation} states
 */
public record Breach(Violation violation, List<Object> arguments) implements Serializable {
  private static final String BUNDLE = "kz.kezdesu.decree.violations";

  public Breach {
    arguments = List.copyOf(arguments);
  }

  static Breach of(Violation violation, Object... arguments) {
    return new Breach(violation, List.of(arguments));
  }

  /** The id of the violated clause, such as {@code 1.3}. */
  public String clause() {
    return violation.clause();
  }

  /** The key of the message, such as {@code REPORT_TOO_LONG}. */
  public String key() {
    return violation.name();
  }

  /** What is wrong and what to do, in {@code kk}, {@code ru} or {@code en}. */
  public String text(String language) {
    String pattern =
        ResourceBundle.getBundle(
                BUNDLE + "_" + new Wording("kk", "ru", "en").in(language), Locale.ROOT)
            .getString(key());
    Object[] words =
        arguments.stream().map(argument -> word(argument, language)).toArray(Object[]::new);
    return new MessageFormat(pattern, Locale.ROOT).format(words);
  }

  private static String word(Object argument, String language) {
    if (argument instanceof LocalDate day) {
      String pattern =
          new Wording("yyyy 'жылғы' d MMMM", "d MMMM yyyy 'года'", "d MMMM yyyy").in(language);
      return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)).format(day);
    }
    return argument.toString();
  }
}
