package kz.kezdesu.live;

import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.privacy.OnTrace;
import kz.kezdesu.question.Blackout;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** What a host typed, made fit to be read by everybody. */
final class Wording {
  /** The longest announcement, in code points. */
  static final int LONGEST = 500;

  private Wording() {}

  /** The text of an announcement, clean; Kazakh and Russian must be there, English may be. */
  static LocalText of(String kk, String ru, String en, OnTrace onTrace) {
    String cleanKk = clean(kk, onTrace);
    String cleanRu = clean(ru, onTrace);
    String cleanEn = clean(en, onTrace);
    List<Fault> faults = new ArrayList<>();
    check("textKk", cleanKk, true, onTrace, faults);
    check("textRu", cleanRu, true, onTrace, faults);
    check("textEn", cleanEn, false, onTrace, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new LocalText(cleanKk, cleanRu, cleanEn.isEmpty() ? null : cleanEn);
  }

  private static String clean(String typed, OnTrace onTrace) {
    String text = OneLine.of(typed);
    return onTrace == OnTrace.HIDE ? Blackout.ofTraces(text) : text;
  }

  private static void check(
      String field, String text, boolean needed, OnTrace onTrace, List<Fault> faults) {
    if (needed && text.isEmpty()) {
      faults.add(new Fault(field, "empty", 1));
    } else if (OneLine.length(text) > LONGEST) {
      faults.add(new Fault(field, "long", LONGEST));
    } else if (onTrace == OnTrace.ASK && !Blackout.ofTraces(text).equals(text)) {
      faults.add(new Fault(field, "personal", 0));
    }
  }
}
