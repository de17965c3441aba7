package kz.kezdesu.question;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import kz.kezdesu.follow.Letter;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.Plural;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.SecretCode;

/** The letters about questions, in the reader's language. The texts are beside this class. */
final class QuestionLetters {
  private static final String BUNDLE = "kz.kezdesu.question.letters";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private QuestionLetters() {}

  /** Asks whether the reader wants to support the question. */
  static Letter confirmation(
      Contact to, Language language, String number, String link, SecretCode code) {
    return letter(
        to,
        language,
        "confirmation",
        "confirmation:" + code.fingerprint(),
        number,
        link,
        code.grouped());
  }

  /** Tells the author that the question has come, and how to follow it. */
  static Letter received(
      Contact to, Language language, String number, String link, SecretCode code) {
    return letter(to, language, "received", "received:" + number, number, link, code.grouped());
  }

  /** Tells the author that the question has its answer. */
  static Letter answered(Contact to, Language language, String number, String link) {
    return letter(to, language, "answered", "answered:" + number, number, link);
  }

  /**
   * Tells the author that the question is not published, why, and what to do now.
   *
   * @param link the page of this way to ask again
   * @param time which refusal; the first is 1
   */
  static Letter declined(
      Contact to,
      Language language,
      String number,
      DeclineReason reason,
      AskingAgain again,
      String link,
      int time) {
    return letter(
        to,
        language,
        "declined",
        time > 1 ? "declined:" + number + ":" + time : "declined:" + number,
        number,
        link,
        texts(language).getString("declined." + reason),
        texts(language).getString("declined.again." + again));
  }

  /** Tells the author that the ministry has replied to the dispute. */
  static Letter disputeReplied(Contact to, Language language, String number, String link) {
    return letter(to, language, "disputed", "disputed:" + number, number, link);
  }

  /** Tells the author that the published answer says something else now. */
  static Letter corrected(
      Contact to, Language language, String number, String link, long occasion) {
    return letter(to, language, "corrected", "corrected:" + number + ":" + occasion, number, link);
  }

  /** Tells the author that another body will answer. */
  static Letter handedOver(
      Contact to,
      Language language,
      String number,
      String link,
      HandOverRow handOver,
      String receiver,
      int time) {
    return letter(
        to,
        language,
        "handed",
        "handed:" + number + ":" + time,
        number,
        link,
        receiver,
        texts(language).getString("handed." + handOver.reason()),
        handOver.note().in(language));
  }

  /**
   * Tells the author that the question is in the state's system of appeals, and its number there.
   */
  static Letter handedOutside(
      Contact to, Language language, String number, String link, HandOverRow handOver, int time) {
    return letter(
        to,
        language,
        "outside",
        "handed:" + number + ":" + time,
        number,
        link,
        String.valueOf(handOver.outsideNumber()),
        texts(language).getString("handed." + handOver.reason()),
        handOver.note().in(language));
  }

  /** Tells the author that the question has come back to the body that had handed it over. */
  static Letter givenBack(
      Contact to,
      Language language,
      String number,
      String link,
      HandOverRow handOver,
      String receiver,
      String sender,
      int time) {
    LocalText note = handOver.returnNote();
    return letter(
        to,
        language,
        "returned",
        "returned:" + number + ":" + time,
        number,
        link,
        receiver,
        sender,
        texts(language).getString("returned." + handOver.returnReason()),
        note == null ? "" : note.in(language));
  }

  /**
   * Tells a person of staff that questions are theirs to see to.
   *
   * @param lastChoice by which one letter is told from the next
   */
  static Letter assigned(Contact to, Language language, int many, String link, long lastChoice) {
    ResourceBundle texts = texts(language);
    return new Letter(
        to,
        language,
        filled(texts.getString("assigned.subject." + Plural.of(language, many)), language, many),
        filled(texts.getString("assigned.body"), language, link)
            + filled(texts.getString("signature"), language),
        "assigned:" + lastChoice);
  }

  /** Tells the author the right number in the state's system of appeals. */
  static Letter outsideNumberCorrected(
      Contact to, Language language, String number, String link, String right, int occasion) {
    return letter(
        to, language, "renumbered", "renumbered:" + number + ":" + occasion, number, link, right);
  }

  /** Tells the author that the answer needs more time. */
  static Letter held(
      Contact to, Language language, String number, String link, HoldingReplyRow said) {
    return letter(
        to,
        language,
        "held",
        "held:" + number,
        number,
        link,
        texts(language).getString("held." + said.reason()),
        said.note().in(language),
        day(said.dueOn(), language));
  }

  private static String day(LocalDate day, Language language) {
    return DateTimeFormatter.ofPattern(texts(language).getString("day"), language.locale())
        .format(day);
  }

  /** Tells the author that the refusal was a mistake. */
  static Letter refusalUndone(Contact to, Language language, String number, int time) {
    return letter(to, language, "undone", "undone:" + number + ":" + time, number);
  }

  private static Letter letter(
      Contact to, Language language, String name, String deduplication, Object... arguments) {
    ResourceBundle texts = texts(language);
    return new Letter(
        to,
        language,
        filled(texts.getString(name + ".subject"), language, arguments),
        filled(texts.getString(name + ".body"), language, arguments)
            + filled(texts.getString("signature"), language, arguments),
        deduplication);
  }

  private static ResourceBundle texts(Language language) {
    return ResourceBundle.getBundle(
        BUNDLE, language.locale(), QuestionLetters.class.getClassLoader(), EXACT);
  }

  private static String filled(String text, Language language, Object... arguments) {
    return new MessageFormat(text, language.locale()).format(arguments);
  }
}
