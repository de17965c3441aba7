package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.at;
import static kz.kezdesu.decree.Situations.draft2022;
import static kz.kezdesu.decree.Situations.stricter;
import static kz.kezdesu.decree.Situations.workingDaysOf2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Decree("1.4f")
class IntakeWindowTest {
  private static IntakeWindow of(String announced, String meeting, Edition edition) {
    return IntakeWindow.of(at(announced), at(meeting), edition, workingDaysOf2026()).orElseThrow();
  }

  @ParameterizedTest(name = "for the meeting at {0} questions close at {1}")
  @CsvSource({
    "2026-12-11T15:00, 2026-12-10T00:00", // Friday: until the end of Wednesday
    "2026-12-14T15:00, 2026-12-11T00:00", // Monday: until the end of Thursday
    "2026-12-17T15:00, 2026-12-15T00:00", // Thursday after Independence Day: end of Monday
    "2026-12-17T00:30, 2026-12-15T00:00" // the hour does not matter
  })
  void closesAtTheEndOfTheSecondWorkingDayBefore(LocalDateTime meeting, LocalDateTime closes) {
    assertThat(of("2026-11-23T10:00", meeting.toString(), draft2022()).closesAt())
        .isEqualTo(at(closes.toString()));
  }

  @Test
  void opensAtTheAnnouncement() {
    IntakeWindow window = of("2026-11-23T10:00", "2026-12-11T15:00", draft2022());
    assertThat(window.opensAt()).isEqualTo(at("2026-11-23T10:00"));
    assertThat(window.isOpenAt(at("2026-11-23T09:59:59"))).isFalse();
    assertThat(window.isOpenAt(at("2026-11-23T10:00"))).isTrue();
    assertThat(window.breachAt(at("2026-11-23T09:59:59")))
        .map(Breach::violation)
        .contains(Violation.INTAKE_NOT_OPEN);
  }

  @Test
  void takesAQuestionInTheLastSecondAndRefusesItAtMidnight() {
    IntakeWindow window = of("2026-11-23T10:00", "2026-12-11T15:00", draft2022());
    assertThat(window.breachAt(at("2026-12-09T23:59:59.999999999"))).isEmpty();
    Breach breach = window.breachAt(at("2026-12-10T00:00")).orElseThrow();
    assertThat(breach.violation()).isEqualTo(Violation.INTAKE_CLOSED);
    assertThat(breach.text("en"))
        .isEqualTo("Questions are closed. They were taken until the end of 9 December 2026.");
    assertThat(window.isOpenAt(at("2026-12-10T00:00"))).isFalse();
  }

  @Test
  void aStricterEditionClosesADayEarlier() {
    assertThat(of("2026-11-23T10:00", "2026-12-11T15:00", stricter()).closesAt())
        .isEqualTo(at("2026-12-09T00:00"));
  }

  @Test
  void neverOpensForAMeetingAnnouncedTooCloseToIt() {
    assertThat(
            IntakeWindow.of(
                at("2026-11-27T09:00"), at("2026-11-30T15:00"), draft2022(), workingDaysOf2026()))
        .isEmpty();
  }

  @Test
  void aWindowThatClosesBeforeItOpensIsNonsense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IntakeWindow(at("2026-11-27T09:00"), at("2026-11-27T09:00")));
  }
}
