package kz.kezdesu.portal.schedule;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** A month of the schedule with its lines. */
public record ScheduleMonth(YearMonth month, List<MeetingLine> lines) {
  /** A moment in it, for its name. */
  public Instant start() {
    return lines.get(0).row().startsAt();
  }
}
