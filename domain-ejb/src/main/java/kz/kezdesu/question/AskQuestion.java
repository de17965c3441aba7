package kz.kezdesu.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.refusal.InvalidInput.Fault;

/**
 * Somebody asks a minister, in the words that were typed. What is not given is empty. Text and name
 * come without characters that nobody sees; their lengths are counted after that.
 *
 * @param key the same key again is the same question; 1 to 200 visible ASCII characters
 * @param kind the name of a {@link QuestionKind}
 * @param text 1 to 2000 code points
 * @param language the code of the text's language
 * @param regionCode KATO code of the region that the question is about
 * @param districtCode KATO code of a district of that region, or empty
 * @param topic the code of a topic, or empty
 * @param name 1 to 100 code points
 * @param hideName the public does not see the name
 * @param email where a letter may go, or empty
 * @param phone a telephone number, or empty
 * @param consent the author agrees to the processing of personal data
 * @param letters the language in which the author reads letters
 */
public record AskQuestion(
    String key,
    long meetingId,
    String kind,
    String text,
    String language,
    String regionCode,
    String districtCode,
    String topic,
    String name,
    boolean hideName,
    String email,
    String phone,
    boolean consent,
    Language letters) {
  /** The longest text, in code points. */
  public static final int LONGEST_TEXT = 2000;

  /** The longest name, in code points. */
  public static final int LONGEST_NAME = 100;

  /** The longest key, in characters. */
  public static final int LONGEST_KEY = 200;

  /** What was typed, cleaned. */
  public AskQuestion {
    text = CleanText.of(text);
    name = CleanText.line(name);
    email = CleanText.line(email);
    phone = CleanText.line(phone);
  }

  /** What is wrong with it by itself, field by field, in the order of the form. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (!key.matches("[!-~]{1," + LONGEST_KEY + "}")) {
      faults.add(new Fault("idempotencyKey", key.isEmpty() ? "missing" : "invalid", LONGEST_KEY));
    }
    if (kindOf().isEmpty()) {
      faults.add(new Fault("kind", kind.isEmpty() ? "missing" : "unknown", 0));
    }
    length("text", text, LONGEST_TEXT).ifPresent(faults::add);
    if (languageOf().isEmpty()) {
      faults.add(new Fault("language", language.isEmpty() ? "missing" : "unknown", 0));
    }
    length("name", name, LONGEST_NAME).ifPresent(faults::add);
    if (!email.isEmpty() && Contact.email(email).isEmpty()) {
      faults.add(new Fault("email", "invalid", Contact.LONGEST_EMAIL));
    }
    if (!phone.isEmpty() && Contact.phone(phone).isEmpty()) {
      faults.add(new Fault("phone", "invalid", 0));
    }
    if (!consent) {
      faults.add(new Fault("consent", "missing", 0));
    }
    return faults;
  }

  Optional<QuestionKind> kindOf() {
    return Arrays.stream(QuestionKind.values()).filter(one -> one.name().equals(kind)).findFirst();
  }

  Optional<Language> languageOf() {
    return Language.of(language);
  }

  private static Optional<Fault> length(String field, String words, int longest) {
    if (words.isEmpty()) {
      return Optional.of(new Fault(field, "missing", longest));
    }
    return CleanText.length(words) > longest
        ? Optional.of(new Fault(field, "too_long", longest))
        : Optional.empty();
  }
}
