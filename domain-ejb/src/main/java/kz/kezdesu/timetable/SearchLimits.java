package kz.kezdesu.timetable;

import java.time.Duration;

/**
 * When a search ends by itself.
 *
 * @param longest after so much time
 * @param idle when nothing better was found for so long
 * @param tries after so many tries, however long they took
 */
public record SearchLimits(Duration longest, Duration idle, long tries) {
  /** What an office waits for. */
  public static final SearchLimits OF_THE_OFFICE =
      new SearchLimits(Duration.ofSeconds(60), Duration.ofSeconds(12), Long.MAX_VALUE);

  /** The same tries each time, on any machine. */
  public static SearchLimits tries(long most) {
    return new SearchLimits(Duration.ofDays(1), Duration.ofDays(1), most);
  }
}
