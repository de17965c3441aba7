package kz.kezdesu.decree;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether day and time of a meeting suit the people of the region.
 *
 * @param standing whether the ministry has said why they do
 * @param asked what the people said when they were asked
 */
public record Convenience(Standing standing, Asked asked) {
  private static final LocalTime WORK_BEGINS = LocalTime.of(9, 0);
  private static final LocalTime WORK_ENDS = LocalTime.of(18, 0);
  private static final LocalTime EARLY = LocalTime.of(8, 0);
  private static final LocalTime LATE = LocalTime.of(21, 0);

  /** What the ministry has said. */
  public enum Standing {
    NOT_SAID,
    SAID,
    /** It was said of another time: the meeting has moved since. */
    LAPSED,
    /** It was said before the people chose another time. */
    OVERRULED
  }

  /** What the people of the region said in a poll of time slots. */
  public enum Asked {
    /** They were not asked, or nobody voted, or the poll was closed before its day. */
    NOBODY,
    /** They are being asked. */
    OPEN,
    /** No slot has more votes than this day and time. */
    CHOSE_THIS,
    /** Another slot has more votes. */
    CHOSE_ANOTHER
  }

  /** What may keep people away; it forbids nothing. */
  public enum Doubt {
    /** Those who work are at work. */
    WORKING_HOURS,
    /** It begins before eight or ends after nine in the evening. */
    EARLY_OR_LATE,
    /** Nobody works on this day. */
    DAY_OFF,
    /** Another meeting is held in the region in the same week. */
    REGION_BUSY
  }

  /**
   * What is missing, if anything: the people chose this time, or the ministry says why it suits
   * them. Clause 1.4a: «удобство организации региональной встречи для населения, в том числе при
   * определении дня и времени ее проведения».
   */
  @Decree("1.4a")
  public Optional<Breach> breach() {
    if (standing == Standing.SAID || asked == Asked.CHOSE_THIS) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.of(
            switch (asked) {
              case OPEN -> Violation.CONVENIENCE_POLL_OPEN;
              case CHOSE_ANOTHER -> Violation.CONVENIENCE_OUTVOTED;
              case NOBODY, CHOSE_THIS ->
                  standing == Standing.LAPSED
                      ? Violation.CONVENIENCE_LAPSED
                      : Violation.CONVENIENCE_NOT_SAID;
            }));
  }

  /**
   * What to think of before a time is chosen. Clause 1.4a.
   *
   * @param start of the meeting, in the time of the country
   * @param minutes that it is planned to take
   * @param others the starts of the other meetings in the region
   */
  @Decree("1.4a")
  public static Set<Doubt> doubts(
      ZonedDateTime start, int minutes, WorkingDays workingDays, List<ZonedDateTime> others) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    ZonedDateTime end = start.plusMinutes(minutes);
    boolean working = workingDays.isWorking(start.toLocalDate());
    if (!working) {
      doubts.add(Doubt.DAY_OFF);
    } else if (start.toLocalTime().isBefore(WORK_ENDS) && end.isAfter(start.with(WORK_BEGINS))) {
      doubts.add(Doubt.WORKING_HOURS);
    }
    if (start.toLocalTime().isBefore(EARLY) || end.isAfter(start.with(LATE))) {
      doubts.add(Doubt.EARLY_OR_LATE);
    }
    if (others.stream().anyMatch(other -> isInTheSameWeek(other, start))) {
      doubts.add(Doubt.REGION_BUSY);
    }
    return doubts;
  }

  private static boolean isInTheSameWeek(ZonedDateTime one, ZonedDateTime other) {
    return one.toLocalDate()
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .equals(other.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }
}
