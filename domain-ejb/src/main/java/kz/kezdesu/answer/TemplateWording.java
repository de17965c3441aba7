package kz.kezdesu.answer;

import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.CleanText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What a template says, in Kazakh and Russian alike.
 *
 * @param topicCode null when it is for any topic
 */
public record TemplateWording(String title, String kk, String ru, @Nullable String topicCode) {
  /** The longest title, in code points. */
  public static final int LONGEST_TITLE = 100;

  /** The longest text in one language, in code points; a filled one still fits into an answer. */
  public static final int LONGEST = 8_000;

  /**
   * What was typed, clean.
   *
   * @throws InvalidInput fields {@code template_title}, {@code template_kk}, {@code template_ru}:
   *     empty or too long
   */
  public static TemplateWording of(String title, String kk, String ru, @Nullable String topicCode) {
    List<Fault> faults = new ArrayList<>();
    TemplateWording wording =
        new TemplateWording(CleanText.line(title), CleanText.of(kk), CleanText.of(ru), topicCode);
    check("template_title", wording.title, LONGEST_TITLE, faults);
    check("template_kk", wording.kk, LONGEST, faults);
    check("template_ru", wording.ru, LONGEST, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return wording;
  }

  /** The text in a language of the state; in English there is none. */
  public String in(Language language) {
    return switch (language) {
      case KK -> kk;
      case RU -> ru;
      case EN -> "";
    };
  }

  private static void check(String field, String text, int longest, List<Fault> faults) {
    if (text.isEmpty()) {
      faults.add(new Fault(field, "empty", 1));
    } else if (CleanText.length(text) > longest) {
      faults.add(new Fault(field, "long", longest));
    }
  }
}
