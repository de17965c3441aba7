package kz.kezdesu.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the portal speaks; Kazakh and Russian are equal, English is a courtesy. */
public enum Language {
  KK("kk", "kk-KZ", "Қазақша"),
  RU("ru", "ru-KZ", "Русский"),
  EN("en", "en-GB", "English");

  private final String code;
  private final Locale locale;
  private final String ownName;

  Language(String code, String tag, String ownName) {
    this.code = code;
    this.locale = Locale.forLanguageTag(tag);
    this.ownName = ownName;
  }

  /** The language of a path segment or a stored column, such as {@code kk}. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** The two-letter code that stands in paths and in the database. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /** The language's name in itself, as the language switch shows it. */
  public String ownName() {
    return ownName;
  }
}
