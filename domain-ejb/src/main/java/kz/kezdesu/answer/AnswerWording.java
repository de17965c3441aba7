package kz.kezdesu.answer;

import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.CleanText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says, fit to be read by everybody: cleaned as questions are ({@link CleanText}).
 * Paragraphs stay paragraphs.
 */
public record AnswerWording(AnswerOutcome outcome, Language language, String text) {
  /** The longest answer, in code points. */
  public static final int LONGEST = 10_000;

  /** The longest remark, in code points. */
  public static final int LONGEST_REMARK = 1_000;

  /**
   * What was typed, clean.
   *
   * @param outcome null when none was chosen
   * @throws InvalidInput when there is no outcome ({@code answer_outcome}), or the text is empty or
   *     longer than 10,000 code points ({@code answer_text})
   */
  public static AnswerWording of(@Nullable AnswerOutcome outcome, Language language, String typed) {
    String text = CleanText.of(typed);
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
   * Lets the text pass only when nothing in it waits to be filled in: no blank of a template is
   * read by the public.
   *
   * @throws InvalidInput field {@code answer_text}, fault {@code blanks}, with how many there are
   */
  public void mustBeFilled() {
    int left = TemplateBlank.left(text).size();
    if (left > 0) {
      throw new InvalidInput(List.of(new Fault("answer_text", "blanks", left)));
    }
  }

  /**
   * Lets the text pass only in the language of the question: its author is to read it.
   *
   * @throws InvalidInput field {@code answer_language}, fault {@code other}
   */
  public void mustBeIn(Language asked) {
    if (language != asked) {
      throw new InvalidInput(List.of(new Fault("answer_language", "other", 0)));
    }
  }

  /**
   * The remark with which an answer goes back, clean.
   *
   * @throws InvalidInput when it is empty or longer than 1,000 code points ({@code answer_remark})
   */
  public static String remark(String typed) {
    String remark = CleanText.of(typed);
    List<Fault> faults = new ArrayList<>();
    check("answer_remark", remark, LONGEST_REMARK, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return remark;
  }

  private static void check(String field, String text, int longest, List<Fault> faults) {
    if (text.isEmpty()) {
      faults.add(new Fault(field, "empty", 1));
    } else if (CleanText.length(text) > longest) {
      faults.add(new Fault(field, "long", longest));
    }
  }
}
