package kz.kezdesu.answer;

import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.CleanText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/**
 * What a correction says, fit to be read by everybody.
 *
 * @param reason why the answer is corrected
 * @param hidesEarlier whether what it said before is kept from everybody, for the personal data in
 *     it
 * @param answer what it says from then on
 */
public record CorrectionWording(String reason, boolean hidesEarlier, AnswerWording answer) {
  /** The longest reason, in code points. */
  public static final int LONGEST_REASON = 1_000;

  /**
   * What was typed, clean.
   *
   * @param language of the question
   * @throws InvalidInput fields {@code correction_reason} (empty, long), {@code correction_outcome}
   *     (empty), {@code correction_text} (empty, long)
   */
  static CorrectionWording of(CorrectAnswer wish, Language language) {
    String reason = CleanText.of(wish.reason());
    String text = CleanText.of(wish.text());
    AnswerOutcome outcome = wish.outcome();
    List<Fault> faults = new ArrayList<>();
    check("correction_reason", reason, LONGEST_REASON, faults);
    if (outcome == null) {
      faults.add(new Fault("correction_outcome", "empty", 1));
    }
    check("correction_text", text, AnswerWording.LONGEST, faults);
    if (outcome == null || !faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new CorrectionWording(
        reason, wish.hidesEarlier(), new AnswerWording(outcome, language, text));
  }

  /**
   * Lets only what differs from the published answer pass.
   *
   * @throws InvalidInput field {@code correction_text}, fault {@code same}
   */
  void mustDifferFrom(AnswerWording published) {
    if (answer.equals(published)) {
      throw new InvalidInput(List.of(new Fault("correction_text", "same", 0)));
    }
  }

  private static void check(String field, String text, int longest, List<Fault> faults) {
    if (text.isEmpty()) {
      faults.add(new Fault(field, "empty", 1));
    } else if (CleanText.length(text) > longest) {
      faults.add(new Fault(field, "long", longest));
    }
  }
}
