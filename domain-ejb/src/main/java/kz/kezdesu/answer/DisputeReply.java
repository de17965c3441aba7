package kz.kezdesu.answer;

import java.util.List;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.CleanText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What the ministry replies to a dispute, fit to be read by everybody: a better answer, or the
 * reason why the old one stands.
 *
 * @param outcome what the better answer means; null when the old one stands
 */
public record DisputeReply(@Nullable AnswerOutcome outcome, Language language, String text) {
  /**
   * What was typed, clean.
   *
   * @throws InvalidInput when a better answer has no outcome ({@code dispute_outcome}), or the text
   *     is empty or longer than 10,000 code points ({@code dispute_text})
   */
  static DisputeReply of(ReplyToDispute wish) {
    String text = CleanText.of(wish.text());
    if (wish.corrected() && wish.outcome() == null) {
      throw invalid("dispute_outcome", "empty", 1);
    }
    if (text.isEmpty()) {
      throw invalid("dispute_text", "empty", 1);
    }
    if (CleanText.length(text) > AnswerWording.LONGEST) {
      throw invalid("dispute_text", "long", AnswerWording.LONGEST);
    }
    return new DisputeReply(wish.corrected() ? wish.outcome() : null, wish.language(), text);
  }

  /** Where it leads once it is signed off. */
  public DisputeStatus leadsTo() {
    return outcome == null ? DisputeStatus.UPHELD : DisputeStatus.CORRECTED;
  }

  private static InvalidInput invalid(String field, String fault, int limit) {
    return new InvalidInput(List.of(new Fault(field, fault, limit)));
  }
}
