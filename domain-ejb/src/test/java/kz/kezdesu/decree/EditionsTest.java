package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.day;
import static kz.kezdesu.decree.Situations.draft2022;
import static kz.kezdesu.decree.Situations.stricter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Decree("8")
class EditionsTest {
  private final Editions editions = new Editions(List.of(stricter(), draft2022()));

  @ParameterizedTest(name = "on {0} the edition is {1}")
  @CsvSource({
    "2022-03-05, draft-2022",
    "2026-06-30, draft-2022",
    "2026-07-01, stricter-2026",
    "2026-11-23, stricter-2026"
  })
  void anEditionAppliesFromItsDateUntilTheNextOne(LocalDate day, String code) {
    assertThat(editions.inForceOn(day)).map(Edition::code).contains(code);
    assertThat(editions.breachOn(day)).isEmpty();
  }

  @Test
  void theDayBeforeTheFirstEditionHasNone() {
    assertThat(editions.inForceOn(day("2022-03-04"))).isEmpty();
    assertThat(editions.breachOn(day("2022-03-04")))
        .hasValueSatisfying(
            breach -> {
              assertThat(breach.violation()).isEqualTo(Violation.DECREE_NOT_IN_FORCE);
              assertThat(breach.clause()).isEqualTo("8");
              assertThat(breach.text("ru")).isEqualTo("4 марта 2022 года указ ещё не действовал.");
              assertThat(breach.text("kk"))
                  .isEqualTo("2022 жылғы 4 наурыз күні Жарлық әлі күшіне енген жоқ еді.");
              assertThat(breach.text("en"))
                  .isEqualTo("The decree was not yet in force on 4 March 2022.");
            });
  }

  @Test
  void aMeetingFindsTheEditionThatItKeeps() {
    assertThat(editions.coded("draft-2022")).contains(draft2022());
    assertThat(editions.coded("draft-1999")).isEmpty();
  }

  @Test
  void twoEditionsFromOneDayAreNonsense() {
    Edition twin = new Edition("twin", day("2022-03-05"), 4, 14, 3, 2, 15, 10, 25, 0, 0, Set.of());
    assertThatIllegalArgumentException().isThrownBy(() -> new Editions(List.of(draft2022(), twin)));
  }

  @Test
  void anEditionWithoutAReportShareIsNonsense() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Edition("none", day("2026-01-01"), 0, 14, 3, 2, 15, 10, 25, 0, 0, Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Edition("none", day("2026-01-01"), 4, 14, 3, 2, 15, 10, 31, 0, 0, Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Edition("none", day("2026-01-01"), 4, -1, 3, 2, 15, 10, 25, 0, 0, Set.of()));
  }
}
