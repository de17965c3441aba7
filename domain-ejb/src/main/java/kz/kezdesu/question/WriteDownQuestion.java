package kz.kezdesu.question;

import java.time.LocalDate;
import java.util.Optional;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.OnTrace;
import org.jspecify.annotations.Nullable;

/**
 * The wish to write down, for its author, a question that came by another way than the site. What
 * is not given is empty. Text and name come without characters that nobody sees; their lengths are
 * counted after that.
 *
 * @param day when it came or was put; null for the day that is usual for its way: the day of the
 *     meeting, or today
 * @param text 1 to 2000 code points
 * @param language null when its letters tell it well enough
 * @param name 100 code points at most; empty when it is not known
 * @param nameShown the author agrees that the public sees the name
 * @param contact an e-mail address or a telephone number, or empty
 * @param consent the author agrees to the processing of the contact
 * @param regionCode KATO code of the region that the question is about
 * @param districtCode KATO code of a district of that region, or empty
 * @param topicCode the code of a topic, or empty
 * @param onTrace what becomes of personal data in its text where everybody reads it at once
 * @param key the same key again is the same question
 */
public record WriteDownQuestion(
    long meetingId,
    Channel channel,
    @Nullable LocalDate day,
    QuestionKind kind,
    String text,
    @Nullable Language language,
    String name,
    boolean nameShown,
    String contact,
    boolean consent,
    String regionCode,
    String districtCode,
    String topicCode,
    OnTrace onTrace,
    String key) {
  /** What was typed, cleaned. */
  public WriteDownQuestion {
    text = CleanText.of(text);
    name = CleanText.line(name);
    contact = CleanText.line(contact);
  }

  /** Where letters can go, if the contact is that. */
  Optional<Contact> email() {
    return Contact.email(contact);
  }

  /** The telephone number, if the contact is that. */
  Optional<Contact> phone() {
    return Contact.phone(contact);
  }

  /** The same, with what seems to be personal data left as it is. */
  WriteDownQuestion asWritten() {
    return new WriteDownQuestion(
        meetingId,
        channel,
        day,
        kind,
        text,
        language,
        name,
        nameShown,
        contact,
        consent,
        regionCode,
        districtCode,
        topicCode,
        OnTrace.SHOW,
        key);
  }

  /** Its words, where everybody reads them at once. */
  PublicWords words() {
    return new PublicWords(text, onTrace);
  }

  /** The language that was named, or that the letters tell. */
  Language spoken() {
    return language == null ? Letters.languageOf(text) : language;
  }
}
