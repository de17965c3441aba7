package kz.kezdesu.oversight;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import kz.kezdesu.follow.Letter;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.Plural;
import kz.kezdesu.privacy.Contact;

/** The letters about dated duties, in the reader's language. The texts are beside this class. */
final class DutyLetters {
  private static final String BUNDLE = "kz.kezdesu.oversight.letters";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private DutyLetters() {}

  /** What is due or overdue, as told on a day. */
  static Letter reminder(
      Contact to,
      Language language,
      String login,
      LocalDate day,
      List<ObligationRow> rows,
      String link) {
    return new Letter(
        to,
        language,
        text(language, "subject." + Plural.of(language, rows.size()), rows.size()),
        text(
            language,
            "body",
            rows.stream().map(row -> line(language, row, day)).collect(Collectors.joining("\n")),
            link),
        "duties:" + day + ":" + login);
  }

  private static String line(Language language, ObligationRow row, LocalDate day) {
    return text(
        language,
        row.day().isBefore(day) ? "line.overdue" : "line.due",
        text(language, "duty." + row.clause(), Integer.toString(row.duty().from().getYear())),
        word(language, row.day()),
        row.clause());
  }

  private static String word(Language language, LocalDate day) {
    String pattern =
        switch (language) {
          case KK -> "y 'ж.' d MMMM";
          case RU -> "d MMMM y 'г.'";
          case EN -> "d MMMM y";
        };
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }

  private static String text(Language language, String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle(
                BUNDLE, language.locale(), DutyLetters.class.getClassLoader(), EXACT)
            .getString(key);
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }
}
