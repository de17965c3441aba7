package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Decree({"2", "3.2", "4.2"})
class HalfYearTest {
  @ParameterizedTest(name = "{0} lies in half {2} of {1}")
  @CsvSource({
    "2026-01-01, 2026, 1",
    "2026-06-30, 2026, 1",
    "2026-07-01, 2026, 2",
    "2026-12-31, 2026, 2"
  })
  void everyDayLiesInOneHalf(LocalDate day, int year, int number) {
    assertThat(HalfYear.of(day)).isEqualTo(new HalfYear(year, number));
    assertThat(HalfYear.of(day).contains(day)).isTrue();
  }

  @Test
  void beginsAndEndsWithItsMonths() {
    assertThat(new HalfYear(2026, 1).firstDay()).isEqualTo(day("2026-01-01"));
    assertThat(new HalfYear(2026, 1).lastDay()).isEqualTo(day("2026-06-30"));
    assertThat(new HalfYear(2026, 2).firstDay()).isEqualTo(day("2026-07-01"));
    assertThat(new HalfYear(2026, 2).lastDay()).isEqualTo(day("2026-12-31"));
    assertThat(new HalfYear(2026, 2).contains(day("2026-06-30"))).isFalse();
  }

  @Test
  void theSecondIsFollowedByTheFirstOfTheNextYear() {
    assertThat(new HalfYear(2026, 2).next()).isEqualTo(new HalfYear(2027, 1));
    assertThat(new HalfYear(2027, 1).previous()).isEqualTo(new HalfYear(2026, 2));
    assertThat(new HalfYear(2026, 1).next()).isEqualTo(new HalfYear(2026, 2));
    assertThat(new HalfYear(2026, 2)).isLessThan(new HalfYear(2027, 1));
  }

  @Test
  void aThirdHalfIsNonsense() {
    assertThatIllegalArgumentException().isThrownBy(() -> new HalfYear(2026, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new HalfYear(2026, 0));
  }
}
