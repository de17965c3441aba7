package kz.kezdesu.decree;

import static kz.kezdesu.decree.MeetingKind.OFF_SCHEDULE;
import static kz.kezdesu.decree.MeetingKind.SCHEDULED;
import static kz.kezdesu.decree.Situations.at;
import static kz.kezdesu.decree.Situations.day;
import static kz.kezdesu.decree.Situations.draft2022;
import static kz.kezdesu.decree.Situations.stricter;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting on Tuesday 15 December 2026 at 15:00. */
@Decree({"1.4f", "1.8"})
class NoticeTest {
  private static final String MEETING = "2026-12-15T15:00";

  @ParameterizedTest(name = "{0} announced at {1} is in time: {2}")
  @CsvSource({
    "SCHEDULED, 2026-11-23T10:00, true",
    "SCHEDULED, 2026-12-01T23:59:59, true",
    "SCHEDULED, 2026-12-02T00:00, false",
    "OFF_SCHEDULE, 2026-12-02T00:00, true",
    "OFF_SCHEDULE, 2026-12-12T23:59:59, true",
    "OFF_SCHEDULE, 2026-12-13T00:00, false"
  })
  void peopleHearFourteenDaysBeforeAndThreeOffSchedule(
      MeetingKind kind, LocalDateTime announced, boolean inTime) {
    Notice notice = new Notice(kind, at(MEETING));
    assertThat(notice.breachAt(at(announced.toString()), draft2022()).isEmpty()).isEqualTo(inTime);
  }

  @Test
  void theRefusalTellsTheLastDay() {
    Breach breach =
        new Notice(SCHEDULED, at(MEETING))
            .breachAt(at("2026-12-02T00:00"), draft2022())
            .orElseThrow();
    assertThat(breach.arguments()).containsExactly(day("2026-12-01"), day("2026-12-15"));
    assertThat(breach.text("ru"))
        .isEqualTo(
            "Объявлять поздно: о встрече 15 декабря 2026 года нужно было сообщить не позднее"
                + " 1 декабря 2026 года.");
  }

  @Test
  void aStricterEditionAsksForMoreDays() {
    assertThat(new Notice(SCHEDULED, at(MEETING)).lastDay(stricter())).isEqualTo(day("2026-11-25"));
    assertThat(new Notice(OFF_SCHEDULE, at(MEETING)).lastDay(stricter()))
        .isEqualTo(day("2026-12-10"));
  }

  @Test
  void theDayOfAMeetingIsTheDayInAlmatyEvenWhenLondonIsStillAsleep() {
    assertThat(new Notice(SCHEDULED, at("2026-12-15T02:00")).lastDay(draft2022()))
        .isEqualTo(day("2026-12-01"));
  }
}
