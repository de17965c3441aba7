package kz.kezdesu.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says, fit to be read by everybody: no control characters but the ends of lines, no
 * marks that turn the direction of the text, no invisible characters, composed letters. Paragraphs
 * stay paragraphs.
 */
public record AnswerWording(AnswerOutcome outcome, Language language, String text) {
  /** The longest answer, in code points. */
  public static final int LONGEST = 10_000;

  /** The longest remark, in code points. */
  public static final int LONGEST_REMARK = 1_000;

  private static final Pattern END_OF_LINE = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");
  private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0&&[^\\n]]+");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]");
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  /**
   * What was typed, clean.
   *
   * @param outcome null when none was chosen
   * @throws InvalidInput when there is no outcome ({@code answer_outcome}), or the text is empty or
   *     longer than 10,000 code points ({@code answer_text})
   */
  public static AnswerWording of(@Nullable AnswerOutcome outcome, Language language, String typed) {
    String text = clean(typed);
    List<Fault> faults = new ArrayList<>();
    if (outcome == null) {
      faults.add(new Fault("answer_outcome", "empty", 1));
    }
    check("answer_text", text, LONGEST, faults);
    if (outcome == null || !faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new AnswerWording(outcome, language, text);
  }

  /**
   * The remark with which an answer goes back, clean.
   *
   * @throws InvalidInput when it is empty or longer than 1,000 code points ({@code answer_remark})
   */
  public static String remark(String typed) {
    String remark = clean(typed);
    List<Fault> faults = new ArrayList<>();
    check("answer_remark", remark, LONGEST_REMARK, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return remark;
  }

  private static String clean(String typed) {
    String lines = END_OF_LINE.matcher(typed).replaceAll("\n");
    String spaced = BLANK.matcher(lines).replaceAll(" ");
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

  private static void check(String field, String text, int longest, List<Fault> faults) {
    if (text.isEmpty()) {
      faults.add(new Fault(field, "empty", 1));
    } else if (text.codePointCount(0, text.length()) > longest) {
      faults.add(new Fault(field, "long", longest));
    }
  }
}
