package kz.kezdesu.question;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import kz.kezdesu.language.Typed;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** What a topic is called; in each language at most {@link #LONGEST} code points. */
public record TopicNames(String kk, String ru, String en) implements Serializable {
  public static final int LONGEST = 80;

  /** Typed names on one line, each with a capital. */
  public TopicNames {
    kk = clean(kk);
    ru = clean(ru);
    en = clean(en);
  }

  /**
   * Lets only names pass that tell this topic from those beside it.
   *
   * @param beside the names of the others of the same parent
   * @throws InvalidInput fields {@code topic_kk}, {@code topic_ru}, {@code topic_en}: {@code
   *     empty}, {@code long}, or {@code taken}
   */
  void mustBeApartFrom(Collection<TopicNames> beside) {
    List<Fault> faults = new ArrayList<>();
    check("topic_kk", kk, beside.stream().map(TopicNames::kk).toList(), faults);
    check("topic_ru", ru, beside.stream().map(TopicNames::ru).toList(), faults);
    check("topic_en", en, beside.stream().map(TopicNames::en).toList(), faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static void check(String field, String name, List<String> beside, List<Fault> faults) {
    if (name.isEmpty()) {
      faults.add(new Fault(field, "empty", 1));
    } else if (Typed.length(name) > LONGEST) {
      faults.add(new Fault(field, "long", LONGEST));
    } else if (beside.stream().anyMatch(name::equalsIgnoreCase)) {
      faults.add(new Fault(field, "taken", 1));
    }
  }

  private static String clean(String typed) {
    String line = Typed.line(typed);
    return line.isEmpty()
        ? line
        : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }
}
