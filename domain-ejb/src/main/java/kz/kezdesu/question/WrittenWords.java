package kz.kezdesu.question;

import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** What can be wrong with the words of a question that staff writes down. */
final class WrittenWords {
  private WrittenWords() {}

  static List<Fault> faults(WriteDownQuestion wish) {
    List<Fault> faults = new ArrayList<>();
    if (wish.text().isEmpty()) {
      faults.add(new Fault("entry_text", "empty", 1));
    } else if (CleanText.length(wish.text()) > AskQuestion.LONGEST_TEXT) {
      faults.add(new Fault("entry_text", "long", AskQuestion.LONGEST_TEXT));
    }
    if (CleanText.length(wish.name()) > AskQuestion.LONGEST_NAME) {
      faults.add(new Fault("entry_name", "long", AskQuestion.LONGEST_NAME));
    }
    if (!wish.contact().isEmpty()) {
      if (wish.email().isEmpty() && wish.phone().isEmpty()) {
        faults.add(new Fault("entry_contact", "invalid", 0));
      } else if (!wish.consent()) {
        faults.add(new Fault("entry_consent", "missing", 0));
      }
    }
    return faults;
  }
}
