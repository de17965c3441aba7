package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.at;
import static kz.kezdesu.decree.Situations.day;
import static kz.kezdesu.decree.Situations.workingDaysOf2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Decree({"1.4c", "1.4d", "4.3", "6.1"})
class DeadlineTest {
  private final Deadline plan = new Deadline("1.4c", day("2026-12-15"));

  @Test
  void endsWhenTheNextDayBeginsInAlmaty() {
    assertThat(plan.endsAt()).isEqualTo(Instant.parse("2026-12-15T19:00:00Z"));
  }

  @ParameterizedTest(name = "at {0} it is {1}")
  @CsvSource({
    "2026-12-13T23:59:59.999999999, COMING",
    "2026-12-14T00:00:00, DUE", // the last working day before has begun
    "2026-12-15T00:00:00, DUE",
    "2026-12-15T23:59:59.999999999, DUE",
    "2026-12-16T00:00:00, OVERDUE"
  })
  void isDueFromTheWarningUntilTheDayIsOver(LocalDateTime when, Deadline.State state) {
    assertThat(plan.stateAt(at(when.toString()), workingDaysOf2026())).isEqualTo(state);
  }

  @Test
  void staysOnASundayButWarnsOnTheFridayBefore() {
    Deadline progress = new Deadline("1.7", day("2026-10-25"));
    assertThat(progress.warnDay(workingDaysOf2026())).isEqualTo(day("2026-10-23"));
    assertThat(progress.stateAt(at("2026-10-26T00:00"), workingDaysOf2026()))
        .isEqualTo(Deadline.State.OVERDUE);
  }

  @Test
  void isMetInItsLastSecondAndMissedAtMidnight() {
    assertThat(plan.isLate(at("2026-12-15T23:59:59.999999999"))).isFalse();
    assertThat(plan.isLate(at("2026-12-16T00:00"))).isTrue();
  }

  @Test
  void ofAClauseThatTheDecreeDoesNotHaveIsNonsense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deadline("9.9", day("2026-12-15")))
        .withMessageContaining("9.9");
  }
}
