package kz.kezdesu.follow;

import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;

/**
 * A letter in plain text.
 *
 * @param deduplication two letters with the same word here are one letter, such as {@code
 *     answered:4711}
 */
public record Letter(
    Contact to, Language language, String subject, String body, String deduplication) {}
