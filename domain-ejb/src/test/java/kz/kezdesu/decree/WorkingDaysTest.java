package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.day;
import static kz.kezdesu.decree.Situations.workingDaysOf2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  private final WorkingDays days = workingDaysOf2026();

  @Decree({"1.4a", "1.4f"})
  @ParameterizedTest(name = "{0} working: {1}")
  @CsvSource({
    "2026-12-15, true",
    "2026-12-16, false", // Independence Day, a Wednesday
    "2026-11-21, false", // Saturday
    "2026-11-22, false", // Sunday
    "2026-11-23, true",
    "2026-03-25, false", // moved from Sunday 22 March
    "2026-10-26, false" // moved from Sunday 25 October
  })
  void weekendsAndDaysOffAreNotWorking(LocalDate day, boolean working) {
    assertThat(days.isWorking(day)).isEqualTo(working);
  }

  @ParameterizedTest(name = "before {0} comes {1}")
  @CsvSource({
    "2026-12-01, 2026-11-30", // Tuesday, Monday
    "2026-11-30, 2026-11-27", // Monday, Friday
    "2026-12-17, 2026-12-15", // over Independence Day
    "2026-03-26, 2026-03-20", // over Nauryz and its weekend
    "2026-01-10, 2026-01-09", // a Saturday has a Friday before it
    "2026-05-12, 2026-05-08" // over the moved Victory Day
  })
  void theLastWorkingDayBeforeSkipsWhatIsOff(LocalDate day, LocalDate before) {
    assertThat(days.lastBefore(day)).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0} and {1} working days is {2}")
  @CsvSource({
    "2026-11-23, 1, 2026-11-24",
    "2026-11-27, 1, 2026-11-30",
    "2026-12-15, 1, 2026-12-17",
    "2026-03-20, 2, 2026-03-27",
    "2026-11-21, 1, 2026-11-23",
    "2026-11-23, 0, 2026-11-23"
  })
  void countingStartsOnTheNextDay(LocalDate from, int count, LocalDate until) {
    assertThat(days.after(from, count)).isEqualTo(until);
  }

  @Test
  void countingBackGoesOverTheLongMayWeekend() {
    assertThat(days.before(day("2026-05-12"), 2)).isEqualTo(day("2026-05-06"));
  }

  @Test
  void aNegativeCountIsNonsense() {
    assertThatIllegalArgumentException().isThrownBy(() -> days.after(day("2026-11-23"), -1));
    assertThatIllegalArgumentException().isThrownBy(() -> days.before(day("2026-11-23"), -1));
  }
}
