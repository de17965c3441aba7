package kz.kezdesu.live;

import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** What a host typed, made fit to be read by everybody. */
final class Wording {
  /** The longest announcement, in code points. */
  static final int LONGEST = 500;

  private Wording() {}

  /** The text of an announcement, clean; Kazakh and Russian must be there, English may be. */
  static LocalText of(String kk, String ru, String en) {
    String cleanKk = OneLine.of(kk);
    String cleanRu = OneLine.of(ru);
    String cleanEn = OneLine.of(en);
    List<Fault> faults = new ArrayList<>();
    check("textKk", cleanKk, true, faults);
    check("textRu", cleanRu, true, faults);
    check("textEn", cleanEn, false, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new LocalText(cleanKk, cleanRu, cleanEn.isEmpty() ? null : cleanEn);
  }

  private static void check(String field, String text, boolean needed, List<Fault> faults) {
    if (needed && text.isEmpty()) {
      faults.add(new Fault(field, "empty", 1));
    } else if (OneLine.length(text) > LONGEST) {
      faults.add(new Fault(field, "long", LONGEST));
    }
  }
}
