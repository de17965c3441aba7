package kz.kezdesu.language;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What somebody typed, made fit to be read by everybody as one line: no control characters, no
 * marks that turn the direction of the text, no invisible characters, one space between words,
 * composed letters.
 */
public final class OneLine {
  private static final Pattern BLANK = Pattern.compile("[\\s\\u0085\\u00a0\\u2028\\u2029]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private OneLine() {}

  /** The line; empty when nothing of it can be seen. */
  public static String of(String typed) {
    String spaced = BLANK.matcher(typed).replaceAll(" ");
    StringBuilder seen = new StringBuilder(spaced.length());
    spaced
        .codePoints()
        .filter(c -> c == ZERO_WIDTH_JOINER || !UNSEEN.matcher(Character.toString(c)).matches())
        .forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFC).replaceAll(" {2,}", " ").strip();
  }

  /** The length of a text in code points, as limits are counted everywhere. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
