package kz.kezdesu.convenience;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.follow.Letter;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.SecretCode;

/** The letter about a vote, in the reader's language. The texts are beside this class. */
final class VoteLetters {
  private static final String BUNDLE = "kz.kezdesu.convenience.letters";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private VoteLetters() {}

  /** Asks whether the reader wants to vote for this day and time. */
  static Letter confirmation(
      Contact to,
      Language language,
      Instant slot,
      LocalDate lastDay,
      String link,
      SecretCode code) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE, language.locale(), VoteLetters.class.getClassLoader(), EXACT);
    String start =
        DateTimeFormatter.ofPattern(texts.getString("moment"), language.locale())
            .format(slot.atZone(Almaty.TIME));
    String last =
        DateTimeFormatter.ofPattern(texts.getString("day"), language.locale()).format(lastDay);
    return new Letter(
        to,
        language,
        filled(texts, language, "vote.subject"),
        filled(texts, language, "vote.body", start, last, link, code.grouped()),
        "vote:" + code.fingerprint());
  }

  private static String filled(
      ResourceBundle texts, Language language, String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), language.locale()).format(arguments);
  }
}
