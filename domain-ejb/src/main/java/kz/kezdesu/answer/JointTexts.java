package kz.kezdesu.answer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.CleanText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What a joint answer says in each language in which it was asked; empty where nobody asked. The
 * blanks that the house knows are filled for each question on its own.
 */
public record JointTexts(AnswerOutcome outcome, String kk, String ru, String en)
    implements Serializable {
  /** The longest text in one language, in code points; a filled one still fits into an answer. */
  public static final int LONGEST = 9_000;

  /**
   * What was typed, clean.
   *
   * @param outcome null when none was chosen
   * @param asked the languages of the questions; a text is wanted in each
   * @throws InvalidInput fields {@code joint_outcome} ({@code empty}); {@code joint_kk}, {@code
   *     joint_ru}, {@code joint_en}: {@code empty}, {@code long}, or {@code blanks} while a blank
   *     is left that only a person can fill
   */
  public static JointTexts of(
      @Nullable AnswerOutcome outcome,
      String kk,
      String ru,
      String en,
      Collection<Language> asked) {
    List<Fault> faults = new ArrayList<>();
    if (outcome == null) {
      faults.add(new Fault("joint_outcome", "empty", 1));
    }
    JointTexts texts =
        new JointTexts(
            outcome == null ? AnswerOutcome.EXPLAINED : outcome,
            CleanText.of(kk),
            CleanText.of(ru),
            CleanText.of(en));
    for (Language language : Language.values()) {
      texts.check(language, asked.contains(language), faults);
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return texts;
  }

  /** The text in a language; empty when there is none. */
  public String in(Language language) {
    return switch (language) {
      case KK -> kk;
      case RU -> ru;
      case EN -> en;
    };
  }

  private void check(Language language, boolean wanted, List<Fault> faults) {
    String field = "joint_" + language.code();
    String text = in(language);
    int blanks = TemplateBlank.forHand(text).size();
    if (text.isEmpty() && wanted) {
      faults.add(new Fault(field, "empty", 1));
    } else if (CleanText.length(text) > LONGEST) {
      faults.add(new Fault(field, "long", LONGEST));
    } else if (blanks > 0) {
      faults.add(new Fault(field, "blanks", blanks));
    }
  }
}
