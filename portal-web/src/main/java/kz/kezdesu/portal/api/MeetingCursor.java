package kz.kezdesu.portal.api;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;

/** A place in the schedule, after which the next page starts. */
record MeetingCursor(Instant startsAt, long id) {
  private static final Pattern TOKEN = Pattern.compile("(\\d{1,11})-(\\d{1,18})");

  static MeetingCursor after(ScheduleRow row) {
    return new MeetingCursor(row.startsAt(), row.id());
  }

  /** The place that a text names; the beginning when there is no text. */
  static MeetingCursor of(@Nullable String token) {
    String given = Parameters.given(token);
    if (given == null) {
      return new MeetingCursor(Instant.EPOCH, 0);
    }
    Matcher match = TOKEN.matcher(given);
    if (!match.matches()) {
      throw new BadParameter("after");
    }
    return new MeetingCursor(
        Instant.ofEpochSecond(Long.parseLong(match.group(1))), Long.parseLong(match.group(2)));
  }

  String token() {
    return startsAt.getEpochSecond() + "-" + id;
  }
}
