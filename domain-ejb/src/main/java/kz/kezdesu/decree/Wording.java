package kz.kezdesu.decree;

/** One text in the three languages of the portal. */
record Wording(String kk, String ru, String en) {
  String in(String language) {
    return switch (language) {
      case "kk" -> kk;
      case "ru" -> ru;
      case "en" -> en;
      default -> throw new IllegalArgumentException("Not a language of the portal: " + language);
    };
  }
}
