package kz.kezdesu.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kezdesu.language.Language;

/**
 * A named blank of a template, written in braces, such as <code>{номер}</code>: the house fills it
 * from the question. Any other word in braces is a blank that the officer fills by hand.
 */
public enum TemplateBlank {
  /** The number of the question. */
  NUMBER("нөмір", "номер", "number"),
  /** The district or the region about which it was asked. */
  PLACE("жер", "место", "place"),
  /** The day on which it was asked. */
  DAY("күн", "дата", "date"),
  /** The ministry that answers. */
  MINISTRY("министрлік", "министерство", "ministry");

  private static final Pattern BLANK = Pattern.compile("\\{(\\p{L}[^{}\\n]{0,59})\\}");

  private final String kk;
  private final String ru;
  private final String en;

  TemplateBlank(String kk, String ru, String en) {
    this.kk = kk;
    this.ru = ru;
    this.en = en;
  }

  /** The blank as it is written in a text of this language. */
  public String in(Language language) {
    return switch (language) {
      case KK -> "{" + kk + "}";
      case RU -> "{" + ru + "}";
      case EN -> "{" + en + "}";
    };
  }

  /**
   * The text with every blank filled that has a value; whatever its language, its word is known.
   */
  public static String fill(String text, Map<TemplateBlank, String> values) {
    return BLANK
        .matcher(text)
        .replaceAll(
            blank ->
                Matcher.quoteReplacement(
                    named(blank.group(1)).map(values::get).orElse(blank.group())));
  }

  /** The blanks that nobody has filled, in their order, with their braces. */
  public static List<String> left(String text) {
    return BLANK.matcher(text).results().map(blank -> blank.group()).toList();
  }

  /** The blanks that the house does not know, so that a person must fill them. */
  public static List<String> forHand(String text) {
    return BLANK
        .matcher(text)
        .results()
        .filter(blank -> named(blank.group(1)).isEmpty())
        .map(blank -> blank.group())
        .distinct()
        .toList();
  }

  private static Optional<TemplateBlank> named(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(one -> List.of(one.kk, one.ru, one.en).contains(plain))
        .findFirst();
  }
}
