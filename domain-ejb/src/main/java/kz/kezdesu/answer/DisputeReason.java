package kz.kezdesu.answer;

import java.util.List;
import java.util.Optional;
import kz.kezdesu.privacy.PersonalTrace;
import kz.kezdesu.question.CleanText;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** Why the author says that a question is not answered. Everybody will read it. */
public record DisputeReason(String text) {
  /** The longest reason, in code points. */
  public static final int LONGEST = 1_000;

  private static final String FIELD = "reason";

  /**
   * What was typed, clean.
   *
   * @throws InvalidInput when it is empty, longer than 1,000 code points, or holds what a machine
   *     can see to be somebody's personal data (the fault is then the {@link PersonalTrace})
   */
  public static DisputeReason of(String typed) {
    String text = CleanText.of(typed);
    if (text.isEmpty()) {
      throw invalid("empty", 1);
    }
    if (CleanText.length(text) > LONGEST) {
      throw invalid("long", LONGEST);
    }
    Optional<PersonalTrace> trace = PersonalTrace.in(text);
    if (trace.isPresent()) {
      throw invalid(trace.get().name(), 0);
    }
    return new DisputeReason(text);
  }

  private static InvalidInput invalid(String fault, int limit) {
    return new InvalidInput(List.of(new Fault(FIELD, fault, limit)));
  }
}
