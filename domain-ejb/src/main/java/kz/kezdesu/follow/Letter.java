package kz.kezdesu.follow;

import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import org.jspecify.annotations.Nullable;

/**
 * A letter in plain text.
 *
 * @param deduplication two letters with the same word here are one letter, such as {@code
 *     answered:4711}; its second part says what the letter is about
 * @param unsubscribe where one press stops such letters (RFC 8058); null for letters that are not
 *     sent regularly
 */
public record Letter(
    Contact to,
    Language language,
    String subject,
    String body,
    String deduplication,
    @Nullable String unsubscribe) {

  /** A letter that is not sent regularly. */
  public Letter(Contact to, Language language, String subject, String body, String deduplication) {
    this(to, language, subject, body, deduplication, null);
  }
}
