package kz.kezdesu.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import kz.kezdesu.decree.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * What part of the schedule is wanted; null means no restriction.
 *
 * @param from first moment wanted, inclusive
 * @param to end, exclusive
 */
public record ScheduleFilter(
    Instant from,
    Instant to,
    @Nullable String regionKato,
    @Nullable String ministryCode,
    @Nullable MeetingFormat format,
    @Nullable MeetingKind kind) {

  /** The whole of a calendar year in the given zone. */
  public static ScheduleFilter ofYear(int year, ZoneId zone) {
    return new ScheduleFilter(
        ZonedDateTime.of(year, 1, 1, 0, 0, 0, 0, zone).toInstant(),
        ZonedDateTime.of(year + 1, 1, 1, 0, 0, 0, 0, zone).toInstant(),
        null,
        null,
        null,
        null);
  }
}
