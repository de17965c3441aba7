package kz.kezdesu.schedule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingFormat;

/** Lines of schedules, as phrases. */
final class Lines {
  static final String ABAI = "100000000";
  static final String AKMOLA = "110000000";
  static final LocalText WHY = new LocalText("Боран", "Метель", "");

  private Lines() {}

  static ScheduleLine line(String ministry, String region, String day, String time) {
    return line(key(ministry + region + day + time), ministry, region, day, time, "Акимат");
  }

  static ScheduleLine line(
      UUID key, String ministry, String region, String day, String time, String place) {
    return new ScheduleLine(
        key,
        ministry,
        key("head of " + ministry),
        new PlannedMeeting(
            region,
            ZonedDateTime.of(LocalDate.parse(day), LocalTime.parse(time), Almaty.TIME).toInstant(),
            120,
            MeetingFormat.OFFLINE,
            new LocalText(place, place, ""),
            new LocalText("Су", "Вода", ""),
            new LocalText("Сұрақ көп", "Много вопросов", ""),
            false),
        LineStanding.PLANNED,
        null,
        null);
  }

  static ScheduleLine calledOff(ScheduleLine line) {
    return new ScheduleLine(
        line.key(),
        line.ministryCode(),
        line.host(),
        line.meeting(),
        LineStanding.CANCELLED,
        WHY,
        line.meetingId());
  }

  /** The same line, with a meeting that came of it. */
  static ScheduleLine planned(ScheduleLine line) {
    return new ScheduleLine(
        line.key(), line.ministryCode(), line.host(), line.meeting(), line.standing(), null, 7L);
  }

  static ScheduleLine moved(ScheduleLine line, String day) {
    ScheduleLine other =
        line(
            line.key(),
            line.ministryCode(),
            line.meeting().regionKato(),
            day,
            "15:00",
            line.meeting().place().getRu());
    return new ScheduleLine(
        other.key(),
        other.ministryCode(),
        other.host(),
        other.meeting(),
        LineStanding.PLANNED,
        WHY,
        null);
  }

  /** A stricter edition: so many meetings in each quarter. */
  static Edition quarterly(int minimum, String... excluded) {
    return new Edition(
        "test", LocalDate.of(2022, 3, 5), 4, 14, 3, 2, 15, 10, 25, 0, minimum, Set.of(excluded));
  }

  static UUID key(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
  }

  /** The draft's edition, with this minimum a year. */
  static Edition edition(int minimum, String... excluded) {
    return new Edition(
        "test", LocalDate.of(2022, 3, 5), 4, 14, 3, 2, 15, 10, 25, minimum, 0, Set.of(excluded));
  }
}
