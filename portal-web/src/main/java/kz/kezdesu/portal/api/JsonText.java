package kz.kezdesu.portal.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.passage.HouseClock;
import org.jspecify.annotations.Nullable;

/** How texts and times stand in JSON. */
final class JsonText {
  private JsonText() {}

  /** {@code {"kk": …, "ru": …, "en": …}}. */
  static JsonObject names(Function<Language, String> name) {
    return Json.createObjectBuilder()
        .add("kk", name.apply(Language.KK))
        .add("ru", name.apply(Language.RU))
        .add("en", name.apply(Language.EN))
        .build();
  }

  static JsonValue text(@Nullable LocalText text) {
    return text == null ? JsonValue.NULL : names(text::in);
  }

  /** ISO 8601 with the offset of Kazakhstan. */
  static JsonValue time(@Nullable Instant at) {
    return at == null
        ? JsonValue.NULL
        : Json.createValue(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(HouseClock.ZONE)));
  }

  static JsonValue word(@Nullable Object word) {
    return word == null ? JsonValue.NULL : Json.createValue(word.toString());
  }

  static JsonValue number(@Nullable Integer number) {
    return number == null ? JsonValue.NULL : Json.createValue(number);
  }
}
