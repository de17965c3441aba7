package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A meeting on Friday 4 December 2026, announced on 18 November: it takes questions until 2
 * December.
 */
class TakingQuestionsInItsTimeTest {
  private static final Instant OPENS = Instant.parse("2026-11-18T05:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-12-02T19:00:00Z");
  private static final LocalText NOTHING = new LocalText("", "", "");

  @ParameterizedTest
  @CsvSource({
    "2026-11-18T04:59:59Z, NOT_OPEN_YET",
    "2026-11-18T05:00:00Z, OPEN",
    "2026-12-02T18:59:59Z, OPEN",
    "2026-12-02T19:00:00Z, CLOSED",
    "2026-12-04T09:00:00Z, CLOSED"
  })
  @Decree("1.4f")
  void fromTheAnnouncementToTheLastMoment(Instant at, Intake.State state) {
    assertThat(Intake.of(meeting(MeetingStatus.ANNOUNCED, OPENS, CLOSES), at).state())
        .isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, NOT_ANNOUNCED",
    "LIVE, CLOSED",
    "HELD, CLOSED",
    "CLOSED, CLOSED",
    "POSTPONED, MEETING_OFF",
    "CANCELLED, MEETING_OFF",
    "NOT_HELD, MEETING_OFF"
  })
  @Decree("1.4f")
  void onlyOfAMeetingThatIsAnnounced(MeetingStatus status, Intake.State state) {
    Instant withinTheWindow = Instant.parse("2026-11-20T05:00:00Z");

    assertThat(Intake.of(meeting(status, OPENS, CLOSES), withinTheWindow).state()).isEqualTo(state);
  }

  @Test
  @Decree("1.4f")
  void neverWithoutAWindow() {
    Intake intake = Intake.of(meeting(MeetingStatus.ANNOUNCED, OPENS, null), OPENS);

    assertThat(intake.isOpen()).isFalse();
    assertThat(intake.clause()).isEqualTo("1.4f");
  }

  private static ScheduleRow meeting(
      MeetingStatus status, @Nullable Instant opens, @Nullable Instant closes) {
    return new ScheduleRow(
        45,
        status,
        MeetingKind.SCHEDULED,
        MeetingFormat.OFFLINE,
        Instant.parse("2026-12-04T09:00:00Z"),
        120,
        "moh",
        "610000000",
        NOTHING,
        NOTHING,
        opens,
        closes,
        null,
        null);
  }
}
