package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.day;
import static kz.kezdesu.decree.Situations.draft2022;
import static kz.kezdesu.decree.Situations.stricter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Decree("1.7")
class QuarterTest {
  @ParameterizedTest(name = "{0} lies in quarter {2} of {1}")
  @CsvSource({
    "2026-01-01, 2026, 1",
    "2026-03-31, 2026, 1",
    "2026-04-01, 2026, 2",
    "2026-09-30, 2026, 3",
    "2026-12-31, 2026, 4",
    "2027-01-01, 2027, 1"
  })
  void everyDayLiesInOneQuarter(LocalDate day, int year, int number) {
    assertThat(Quarter.of(day)).isEqualTo(new Quarter(year, number));
    assertThat(Quarter.of(day).contains(day)).isTrue();
  }

  @Test
  void beginsAndEndsWithItsMonths() {
    assertThat(new Quarter(2026, 2).firstDay()).isEqualTo(day("2026-04-01"));
    assertThat(new Quarter(2026, 2).lastDay()).isEqualTo(day("2026-06-30"));
    assertThat(new Quarter(2028, 1).lastDay()).isEqualTo(day("2028-03-31"));
    assertThat(new Quarter(2026, 2).contains(day("2026-07-01"))).isFalse();
  }

  @Test
  void theFourthIsFollowedByTheFirstOfTheNextYear() {
    assertThat(new Quarter(2026, 4).next()).isEqualTo(new Quarter(2027, 1));
    assertThat(new Quarter(2027, 1).previous()).isEqualTo(new Quarter(2026, 4));
    assertThat(new Quarter(2026, 4)).isLessThan(new Quarter(2027, 1));
  }

  @ParameterizedTest(name = "progress of quarter {1} of {0} is due on {2}")
  @CsvSource({"2026, 1, 2026-04-25", "2026, 3, 2026-10-25", "2026, 4, 2027-01-25"})
  void progressIsDueOnTheTwentyFifthOfTheMonthAfter(int year, int number, LocalDate due) {
    assertThat(new Quarter(year, number).progressDue(draft2022()))
        .isEqualTo(new Deadline("1.7", due));
  }

  @Test
  void aStricterEditionWantsProgressByTheFifteenth() {
    assertThat(new Quarter(2026, 3).progressDue(stricter()).day()).isEqualTo(day("2026-10-15"));
  }

  @Test
  void quartersBetweenTwoAreListedInOrder() {
    assertThat(new Quarter(2026, 3).through(new Quarter(2027, 1)))
        .isEqualTo(List.of(new Quarter(2026, 3), new Quarter(2026, 4), new Quarter(2027, 1)));
    assertThat(new Quarter(2026, 3).through(new Quarter(2026, 2))).isEmpty();
  }

  @Test
  void aFifthQuarterIsNonsense() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2026, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2026, 0));
  }
}
