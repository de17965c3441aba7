package kz.kezdesu.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a ministry has published for a quarter, in numbers.
 *
 * @param problems how many of its problems were open in the quarter
 * @param published about how many of them something was published
 * @param lastOn the day on which the last of it was published; null for nothing
 */
public record QuarterSum(
    String ministryCode, long problems, long published, @Nullable LocalDate lastOn) {

  /** The day on which all was published; null while something is missing. */
  public @Nullable LocalDate doneOn() {
    return published < problems ? null : lastOn;
  }
}
