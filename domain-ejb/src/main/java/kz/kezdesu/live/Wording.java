package kz.kezdesu.live;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/**
 * What a host typed, made fit to be read by everybody: no control characters, no marks that turn
 * the direction of the text, no invisible characters, one space between words, composed letters.
 */
final class Wording {
  /** The longest announcement, in code points. */
  static final int LONGEST = 500;

  private static final Pattern BLANK = Pattern.compile("[\\s\\u0085\\u00a0\\u2028\\u2029]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private Wording() {}

  /** The text of an announcement, clean; Kazakh and Russian must be there, English may be. */
  static LocalText of(String kk, String ru, String en) {
    String cleanKk = clean(kk);
    String cleanRu = clean(ru);
    String cleanEn = clean(en);
    List<Fault> faults = new ArrayList<>();
    check("textKk", cleanKk, true, faults);
    check("textRu", cleanRu, true, faults);
    check("textEn", cleanEn, false, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new LocalText(cleanKk, cleanRu, cleanEn.isEmpty() ? null : cleanEn);
  }

  static String clean(String typed) {
    String spaced = BLANK.matcher(typed).replaceAll(" ");
    StringBuilder seen = new StringBuilder(spaced.length());
    spaced
        .codePoints()
        .filter(c -> c == ZERO_WIDTH_JOINER || !UNSEEN.matcher(Character.toString(c)).matches())
        .forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFC).replaceAll(" {2,}", " ").strip();
  }

  private static void check(String field, String text, boolean needed, List<Fault> faults) {
    if (needed && text.isEmpty()) {
      faults.add(new Fault(field, "empty", 1));
    } else if (text.codePointCount(0, text.length()) > LONGEST) {
      faults.add(new Fault(field, "long", LONGEST));
    }
  }
}
