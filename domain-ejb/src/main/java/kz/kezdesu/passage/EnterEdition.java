package kz.kezdesu.passage;

import java.util.Set;
import kz.kezdesu.language.TypedText;

/**
 * The wish to enter an edition of the decree, as it was typed.
 *
 * @param code a short name, such as {@code decree-2027}
 * @param validFrom its first day
 * @param numbers see {@link kz.kezdesu.decree.Edition} for each
 * @param excludedBodies codes of the ministries that are out of its scope
 */
public record EnterEdition(
    String code, String validFrom, TypedText title, Numbers numbers, Set<String> excludedBodies) {
  /** The numbers of an edition, as they were typed. */
  public record Numbers(
      String reportShareDenominator,
      String noticeDays,
      String offScheduleNoticeDays,
      String intakeClosesWorkingDays,
      String writtenAnswerWorkingDays,
      String publicationDays,
      String progressDay,
      String minimumMeetingsAYear,
      String minimumMeetingsAQuarter) {}
}
