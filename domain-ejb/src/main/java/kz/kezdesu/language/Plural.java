package kz.kezdesu.language;

/** Plural categories of the three languages as the Unicode CLDR defines them for whole numbers. */
public final class Plural {
  private Plural() {}

  /** {@code one}, {@code few}, {@code many} or {@code other}. */
  public static String of(Language language, long number) {
    long n = Math.abs(number);
    return switch (language) {
      case KK, EN -> n == 1 ? "one" : "other";
      case RU -> russian(n);
    };
  }

  private static String russian(long n) {
    long last = n % 10;
    long lastTwo = n % 100;
    if (last == 1 && lastTwo != 11) {
      return "one";
    }
    if (last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14)) {
      return "few";
    }
    return "many";
  }
}
