package kz.kezdesu.decree;

import java.util.Optional;

/**
 * The minutes of a report within the minutes planned for its meeting. The planned time counts; what
 * the report really took is recorded beside it.
 */
public record ReportShare(int reportMinutes, int plannedMinutes) {
  /**
   * A report of so many minutes in a meeting of so many.
   *
   * @throws IllegalArgumentException when the report is negative or the meeting takes no time
   */
  public ReportShare {
    if (reportMinutes < 0 || plannedMinutes < 1) {
      throw new IllegalArgumentException(
          "Not a meeting: report " + reportMinutes + " min, planned " + plannedMinutes + " min");
    }
  }

  /**
   * Why the report is refused, if it is. Clause 1.3: «доклад на региональной встрече не должен
   * превышать одной четвертой запланированного времени».
   */
  @Decree("1.3")
  public Optional<Breach> breach(Edition edition) {
    if ((long) edition.reportShareDenominator() * reportMinutes <= plannedMinutes) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.of(
            Violation.REPORT_TOO_LONG,
            reportMinutes,
            longest(plannedMinutes, edition),
            plannedMinutes));
  }

  /** The longest report, in whole minutes, that such a meeting allows. Clause 1.3, as above. */
  @Decree("1.3")
  public static int longest(int plannedMinutes, Edition edition) {
    return plannedMinutes / edition.reportShareDenominator();
  }
}
