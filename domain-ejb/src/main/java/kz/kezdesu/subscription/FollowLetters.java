package kz.kezdesu.subscription;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.follow.Letter;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.SecretCode;

/**
 * The letters about what is followed, in the reader's language. The texts are beside this class.
 */
final class FollowLetters {
  /** The most lines of a digest; the rest is counted. */
  static final int MOST_LINES = 30;

  private static final String BUNDLE = "kz.kezdesu.subscription.letters";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private FollowLetters() {}

  /** Asks whether the reader wants to follow; holds nothing that a stranger has typed. */
  static Letter confirmation(Contact to, Language language, String link, SecretCode code) {
    ResourceBundle texts = texts(language);
    return new Letter(
        to,
        language,
        texts.getString("confirmation.subject"),
        filled(texts, language, "confirmation.body", link) + filled(texts, language, "signature"),
        "follow:" + code.fingerprint());
  }

  /**
   * Tells what is new.
   *
   * @param lines one for each question or meeting
   * @param stop where the reader stops the letters
   * @param key what makes it one letter
   */
  static Letter digest(Contact to, Language language, List<String> lines, String stop, String key) {
    ResourceBundle texts = texts(language);
    StringBuilder body = new StringBuilder(filled(texts, language, "digest.head"));
    lines.stream().limit(MOST_LINES).forEach(line -> body.append(line).append("\n\n"));
    if (lines.size() > MOST_LINES) {
      body.append(filled(texts, language, "digest.more", lines.size() - MOST_LINES));
    }
    body.append(filled(texts, language, "digest.stop", stop))
        .append(filled(texts, language, "signature"));
    return new Letter(
        to, language, filled(texts, language, "digest.subject"), body.toString(), key, stop);
  }

  /** A question as a line of a digest. */
  static String question(
      Language language, String number, String status, String text, String link) {
    return filled(texts(language), language, "question." + status, number, shortened(text), link);
  }

  /** A meeting as a line of a digest, as it stands now. */
  static String meeting(
      Language language, String status, String ministry, String region, Instant at, String link) {
    ResourceBundle texts = texts(language);
    LocalDate day = Almaty.dayOf(at);
    return filled(
        texts,
        language,
        "meeting." + status,
        ministry,
        region,
        DateTimeFormatter.ofPattern(texts.getString("day"), language.locale()).format(day),
        link);
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    int length = line.codePointCount(0, line.length());
    return length <= 120 ? line : line.substring(0, line.offsetByCodePoints(0, 119)) + "…";
  }

  private static ResourceBundle texts(Language language) {
    return ResourceBundle.getBundle(
        BUNDLE, language.locale(), FollowLetters.class.getClassLoader(), EXACT);
  }

  private static String filled(
      ResourceBundle texts, Language language, String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), language.locale()).format(arguments);
  }
}
