package kz.kezdesu.portal.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.kezdesu.question.QuestionPlace;

/**
 * A part of a long list of questions, with the way to the next one.
 *
 * @param rows the questions of this part
 * @param continued whether this is not the first part
 * @param next the address of the next part; empty on the last one
 */
public record QuestionPart<T>(List<T> rows, boolean continued, String next) {
  /** A list without questions. */
  public static <T> QuestionPart<T> none() {
    return new QuestionPart<>(List.of(), false, "");
  }

  /**
   * Reads the part after a place.
   *
   * @param after as it stood in the address; anything else begins at the beginning
   * @param most so many questions in a part
   * @param address of the list, up to its next parameter
   * @param list reads the questions after a place, so many at most
   * @param place where a question stands in the list
   */
  public static <T> QuestionPart<T> read(
      String after,
      int most,
      String address,
      BiFunction<QuestionPlace, Integer, List<T>> list,
      Function<T, QuestionPlace> place) {
    Optional<QuestionPlace> begins = QuestionPlace.of(after);
    List<T> some = list.apply(begins.orElse(QuestionPlace.START), most + 1);
    List<T> rows = some.subList(0, Math.min(most, some.size()));
    String next =
        some.size() > most ? address + "after=" + place.apply(rows.get(most - 1)).token() : "";
    return new QuestionPart<>(rows, begins.isPresent(), next);
  }
}
