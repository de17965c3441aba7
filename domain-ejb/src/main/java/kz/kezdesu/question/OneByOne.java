package kz.kezdesu.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Does something with many questions, each on its own: one that is refused stops no other. */
public final class OneByOne {
  private OneByOne() {}

  /** What is done with one of them, in a transaction of its own. */
  public interface Deed<T> {
    /** Does it, and tells how it is undone; null when nothing has changed or nothing undoes it. */
    @Nullable UndoDeed at(T one);
  }

  /**
   * Does it with each.
   *
   * @param idOf the question that is meant
   * @return what became of each, in the same order
   * @throws InvalidInput when there is none, or more than {@link QuestionDesk#MOST_AT_ONCE}, field
   *     {@code question_chosen}; or when what is wanted is wrong for all
   */
  public static <T> List<DeskResult> each(List<T> chosen, ToLongFunction<T> idOf, Deed<T> deed) {
    mustBeSome(chosen);
    List<DeskResult> results = new ArrayList<>();
    for (T one : chosen) {
      long id = idOf.applyAsLong(one);
      try {
        results.add(new DeskResult(id, null, deed.at(one)));
      } catch (InvalidInput wrongForAll) {
        throw wrongForAll;
      } catch (Refusal refusal) {
        results.add(new DeskResult(id, refusal, null));
      }
    }
    return results;
  }

  private static void mustBeSome(List<?> chosen) {
    if (chosen.isEmpty()) {
      throw invalid("empty", 1);
    }
    if (chosen.size() > QuestionDesk.MOST_AT_ONCE) {
      throw invalid("many", QuestionDesk.MOST_AT_ONCE);
    }
  }

  private static InvalidInput invalid(String fault, int limit) {
    return new InvalidInput(List.of(new InvalidInput.Fault("question_chosen", fault, limit)));
  }
}
