package kz.kezdesu.backoffice.decree;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import kz.kezdesu.decree.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A number of an edition.
 *
 * @param name the text {@code decree_edition.<name>} says what it is
 * @param before the number of the edition before; the same when that did not change it
 */
public record EditionNumber(String name, int value, int before) implements Serializable {
  private record Part(String name, ToIntFunction<Edition> value) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("noticeDays", Edition::noticeDays),
          new Part("offScheduleNoticeDays", Edition::offScheduleNoticeDays),
          new Part("reportShareDenominator", Edition::reportShareDenominator),
          new Part("intakeClosesWorkingDays", Edition::intakeClosesWorkingDays),
          new Part("writtenAnswerWorkingDays", Edition::writtenAnswerWorkingDays),
          new Part("publicationDays", Edition::publicationDays),
          new Part("progressDay", Edition::progressDay),
          new Part("minimumMeetingsAYear", Edition::minimumMeetingsAYear),
          new Part("minimumMeetingsAQuarter", Edition::minimumMeetingsAQuarter));

  /** The numbers of an edition beside those of the one before, where there is one. */
  static List<EditionNumber> of(Edition edition, @Nullable Edition before) {
    List<EditionNumber> numbers = new ArrayList<>();
    for (Part part : PARTS) {
      int value = part.value().applyAsInt(edition);
      numbers.add(
          new EditionNumber(
              part.name(), value, before == null ? value : part.value().applyAsInt(before)));
    }
    return numbers;
  }

  /** Whether this edition brought the number. */
  public boolean isChanged() {
    return value != before;
  }
}
