package kz.kezdesu.language;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a person typed, made fit to be read by everybody: composed letters, no control characters,
 * no marks that turn the direction of the text, no spaces where nobody sees them.
 */
public final class Typed {
  private static final Pattern END_OF_LINE = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");
  private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0&&[^\\n]]+");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]");
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private Typed() {}

  /** The text on one line. */
  public static String line(String typed) {
    return paragraphs(typed).replaceAll("\\n+", " ");
  }

  /** The text with its paragraphs; not more than one empty line in a row. */
  public static String paragraphs(String typed) {
    String spaced = BLANK.matcher(END_OF_LINE.matcher(typed).replaceAll("\n")).replaceAll(" ");
    StringBuilder seen = new StringBuilder(spaced.length());
    spaced
        .codePoints()
        .filter(c -> c == ZERO_WIDTH_JOINER || !UNSEEN.matcher(Character.toString(c)).matches())
        .forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFC)
        .replaceAll(" {2,}", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  /** How many characters a person would count: code points. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
