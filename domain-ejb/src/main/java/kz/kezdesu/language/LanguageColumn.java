package kz.kezdesu.language;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a language as its two-letter code. */
@Converter(autoApply = true)
public class LanguageColumn implements AttributeConverter<Language, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Language language) {
    return language == null ? null : language.code();
  }

  @Override
  public @Nullable Language convertToEntityAttribute(@Nullable String code) {
    return code == null ? null : Language.of(code).orElseThrow();
  }
}
