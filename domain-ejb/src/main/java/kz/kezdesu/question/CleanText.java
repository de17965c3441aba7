package kz.kezdesu.question;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people type, without what they do not see: control characters, marks that turn the direction
 * of writing, spaces of no width, halves of characters. The words themselves stay as written, also
 * markup and formulas; whoever shows them escapes them.
 */
public final class CleanText {
  private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029\u000b\f]");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}&&[^\n\t]]|[\\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
              + "\ufff9-\ufffb]|[\\x{e0000}-\\x{e007f}]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
  private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

  private CleanText() {}

  /** A text of many lines; empty when nothing in it can be seen. */
  public static String of(String typed) {
    String text = LINE_END.matcher(typed).replaceAll("\n");
    text = UNSEEN.matcher(text).replaceAll("").replace('\t', ' ');
    text = EDGES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    return SEEN.matcher(text).find() ? text : "";
  }

  /** The same as one line with single spaces. */
  public static String line(String typed) {
    return SPACES.matcher(of(typed)).replaceAll(" ");
  }

  /** How long a text is: in code points, as the database counts. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
