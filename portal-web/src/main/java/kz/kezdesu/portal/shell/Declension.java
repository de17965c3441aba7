package kz.kezdesu.portal.shell;

import java.util.Map;
import kz.kezdesu.language.Language;

/** The forms of official names that a sentence needs; a test covers every ministry and region. */
final class Declension {
  private static final Map<String, String> RUSSIAN_CITIES_WHERE =
      Map.of("Астана", "Астане", "Шымкент", "Шымкенте");

  private Declension() {}

  static String minister(Language language, String ministry) {
    return switch (language) {
      case KK -> ministry.replace("министрлігі", "министрі");
      case RU -> ministry.replaceFirst("^Министерство", "Министр");
      case EN -> ministry.replaceFirst("^Ministry", "Minister");
    };
  }

  static String to(Language language, String body) {
    return switch (language) {
      case KK ->
          body.endsWith("министрлігі") ? body.replace("министрлігі", "министріне") : body + "не";
      case RU ->
          body.replaceFirst("^Министерство", "министру")
              .replaceFirst("^Акимат", "акимату")
              .replaceFirst("^(Канцеляри|Администраци)я", "$1и");
      case EN -> "the " + body.replaceFirst("^Ministry", "Minister");
    };
  }

  static String inRegion(Language language, String region) {
    return switch (language) {
      case KK -> region + "нда";
      case RU -> "в " + russianWhere(region);
      case EN -> "in " + region.replaceFirst(" City$", "");
    };
  }

  static String tile(Language language, String region) {
    if (region.startsWith("Алматы ") || region.startsWith("Almaty ")) {
      return region;
    }
    return switch (language) {
      case KK -> region.replaceFirst(" (облысы|қаласы)$", "");
      case RU -> region.replaceFirst("^(область|город) ", "").replaceFirst(" область$", "");
      case EN -> region.replaceFirst(" (Region|City)$", "");
    };
  }

  private static String russianWhere(String region) {
    if (region.startsWith("город ")) {
      String city = region.substring("город ".length());
      return "городе " + RUSSIAN_CITIES_WHERE.getOrDefault(city, city);
    }
    return region
        .replaceFirst("^область ", "области ")
        .replaceFirst("ская область$", "ской области");
  }
}
