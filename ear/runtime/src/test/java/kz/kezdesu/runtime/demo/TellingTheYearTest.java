package kz.kezdesu.runtime.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.IntakeWindow;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.runtime.demo.DemoContent.MeetingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTheYearTest {
  private static final Edition EDITION =
      new Edition(
          "draft-2022",
          LocalDate.of(2022, 3, 5),
          4,
          14,
          3,
          2,
          15,
          10,
          25,
          0,
          0,
          Set.of("mfa", "mod"));
  private static final WorkingDays CALENDAR =
      new WorkingDays(Set.of(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 12, 16)));

  private final DemoContent content = DemoContent.read();

  private static DemoCalendar told(String now) {
    return new DemoCalendar(Instant.parse(now), CALENDAR, EDITION);
  }

  @Test
  void hasAYearWorthLookingAt() {
    assertThat(content.meetings()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(content.questions()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(content.meetings().stream().map(MeetingLine::state).collect(Collectors.toSet()))
        .contains("LIVE", "NOT_HELD", "ANNOUNCED", "CLOSED", "HELD", "POSTPONED", "CANCELLED");
    assertThat(content.meetings().stream().filter(MeetingLine::isLive)).hasSize(1);
  }

  @Test
  void namesOnlyMeetingsAndProblemsThatExist() {
    Set<String> meetings =
        content.meetings().stream().map(MeetingLine::key).collect(Collectors.toSet());
    Set<String> problems =
        content.problems().stream().map(DemoContent.ProblemLine::key).collect(Collectors.toSet());
    assertThat(content.questions())
        .allSatisfy(
            question -> {
              assertThat(meetings).contains(question.meeting());
              if (question.problem() != null) {
                assertThat(problems).contains(question.problem());
              }
            });
  }

  @Test
  void promisesTwoToFourMeasuresAgainstEveryProblem() {
    Map<String, Long> promised =
        content.measures().stream()
            .collect(
                Collectors.groupingBy(DemoContent.MeasureLine::problem, Collectors.counting()));
    assertThat(promised.keySet())
        .isEqualTo(
            content.problems().stream()
                .map(DemoContent.ProblemLine::key)
                .collect(Collectors.toSet()));
    assertThat(promised.values()).allSatisfy(many -> assertThat(many).isBetween(2L, 4L));
  }

  @Test
  void givesEveryHostedMinistryItsFirstHead() {
    Map<String, String> heads =
        content.officials().stream()
            .filter(official -> official.post().equals("FIRST_HEAD"))
            .collect(
                Collectors.toMap(DemoContent.OfficialLine::body, official -> official.name().ru()));
    assertThat(content.meetings())
        .allSatisfy(meeting -> assertThat(heads).containsKey(meeting.ministry()));
  }

  /**
   * A Monday, a Sunday night, New Year's Eve, a leap day: the day of loading is anybody's choice.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T09:06:00Z",
        "2026-11-28T20:30:00Z",
        "2026-12-31T18:59:00Z",
        "2028-02-29T03:00:00Z"
      })
  void agreesWithTheDayItIsToldOn(String now) {
    DemoCalendar calendar = told(now);
    assertThat(content.meetings())
        .allSatisfy(
            meeting -> {
              Instant start = calendar.startOf(meeting);
              LocalDate day = Almaty.dayOf(start);
              if (meeting.isLive()) {
                assertThat(Duration.between(start, calendar.now()))
                    .isBetween(Duration.ofMinutes(20), Duration.ofMinutes(40));
              } else {
                assertThat(CALENDAR.isWorking(day)).isTrue();
                assertThat(day.isBefore(calendar.today())).isEqualTo(meeting.dayOffset() < 0);
              }
              if (!meeting.state().equals("SCHEDULED")) {
                Instant announced = calendar.announcementOf(meeting, 0);
                assertThat(announced).isBefore(calendar.now()).isBefore(start);
              }
            });
  }

  @Test
  void opensTheIntakeOfAnAnnouncedMeetingAndClosesItTwoWorkingDaysBefore() {
    DemoCalendar calendar = told("2026-11-23T09:06:00Z");
    MeetingLine meeting = meeting("moh-turkistan-1");
    Instant announced = calendar.announcementOf(meeting, 0);
    IntakeWindow window =
        Objects.requireNonNull(calendar.intakeOf(announced, calendar.startOf(meeting)));
    assertThat(Almaty.dayOf(calendar.startOf(meeting))).isEqualTo(LocalDate.of(2026, 12, 2));
    assertThat(window.closesAt()).isEqualTo(Almaty.endOf(LocalDate.of(2026, 11, 30)));
    assertThat(window.isOpenAt(calendar.now())).isTrue();
  }

  @Test
  void movesAWeekendToMonday() {
    DemoCalendar calendar = told("2026-11-23T09:06:00Z");
    assertThat(calendar.workingDay(5).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(calendar.workingDay(-1)).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(calendar.workingDay(23)).isEqualTo(LocalDate.of(2026, 12, 17));
  }

  @Test
  void hashesPasswordsTheWayJakartaSecurityReadsThem() {
    List<String> parts = List.of(DemoPeople.hash("parol").split(":", -1));
    assertThat(parts).hasSize(4);
    assertThat(parts.get(0)).isEqualTo("PBKDF2WithHmacSHA256");
    assertThat(DemoPeople.hash("parol")).isNotEqualTo(DemoPeople.hash("parol"));
  }

  private MeetingLine meeting(String key) {
    return content.meetings().stream()
        .collect(Collectors.toMap(MeetingLine::key, Function.identity()))
        .getOrDefault(key, content.meetings().get(0));
  }
}
