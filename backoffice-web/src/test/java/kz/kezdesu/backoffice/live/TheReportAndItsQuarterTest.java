package kz.kezdesu.backoffice.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.backoffice.live.AgendaLines.Report;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.AgendaPart;
import kz.kezdesu.meeting.AgendaRow;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A meeting of 120 minutes that began at three o'clock; its report has 30. */
@Decree("1.3")
class TheReportAndItsQuarterTest {
  private static final Instant THREE = Instant.parse("2026-12-15T10:00:00Z");

  @Test
  void isFineWhileThereIsTime() {
    AgendaLines agenda = reportRunningFor(24);

    assertThat(agenda.report()).isEqualTo(Report.FINE);
    assertThat(agenda.reportLeft()).isEqualTo(6);
  }

  @Test
  void isEndingWhenFiveMinutesAreLeft() {
    assertThat(reportRunningFor(25).report()).isEqualTo(Report.ENDING);
    assertThat(reportRunningFor(30).report()).isEqualTo(Report.ENDING);
    assertThat(reportRunningFor(30).reportLeft()).isZero();
  }

  @Test
  void isOverAfterItsQuarter() {
    AgendaLines agenda = reportRunningFor(31);

    assertThat(agenda.report()).isEqualTo(Report.OVER);
    assertThat(agenda.lines().get(0).late()).isEqualTo(1);
  }

  @Test
  void wasLongWhenItEndedLate() {
    Instant ended = THREE.plus(Duration.ofMinutes(40));
    AgendaLines agenda =
        AgendaLines.of(
            meeting(
                row(1, AgendaPart.REPORT, 30, THREE, ended),
                row(2, AgendaPart.ANSWERS, 90, ended, null)),
            30,
            THREE.plus(Duration.ofMinutes(50)));

    assertThat(agenda.report()).isEqualTo(Report.WAS_LONG);
    assertThat(agenda.taken()).isEqualTo(50);
    assertThat(agenda.lines().get(1).running()).isTrue();
    assertThat(agenda.lines().get(1).begun()).isEqualTo(40);
  }

  @Test
  void saysNothingBeforeItHasBegun() {
    AgendaLines agenda =
        AgendaLines.of(meeting(row(1, AgendaPart.REPORT, 30, null, null)), 30, THREE);

    assertThat(agenda.report()).isEqualTo(Report.FINE);
    assertThat(agenda.lines().get(0).actual()).isNull();
  }

  @Test
  void theBegunMinuteCounts() {
    AgendaLines agenda =
        AgendaLines.of(
            meeting(row(1, AgendaPart.REPORT, 30, THREE, null)),
            30,
            THREE.plusSeconds(30 * 60 + 1));

    assertThat(agenda.reportTaken()).isEqualTo(31);
  }

  private static AgendaLines reportRunningFor(int minutes) {
    return AgendaLines.of(
        meeting(row(1, AgendaPart.REPORT, 30, THREE, null)),
        30,
        THREE.plus(Duration.ofMinutes(minutes)));
  }

  private static AgendaRow row(
      int position, AgendaPart part, int minutes, @Nullable Instant from, @Nullable Instant to) {
    return new AgendaRow(position, part, minutes, words(), from, to);
  }

  private static MeetingDetail meeting(AgendaRow... agenda) {
    ScheduleRow line =
        new ScheduleRow(
            1,
            MeetingStatus.LIVE,
            MeetingKind.SCHEDULED,
            MeetingFormat.MIXED,
            THREE,
            120,
            "moh",
            "100000000",
            words(),
            words(),
            null,
            null,
            null,
            null);
    return new MeetingDetail(
        line,
        "draft-2022",
        null,
        words(),
        words(),
        30,
        THREE.minus(Duration.ofDays(20)),
        THREE,
        null,
        null,
        null,
        null,
        List.of(agenda),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static LocalText words() {
    return new LocalText("Семей", "Семей", null);
  }
}
