package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.draft2022;
import static kz.kezdesu.decree.Situations.stricter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Decree("1.3")
class ReportShareTest {
  @ParameterizedTest(name = "{1} min of {0} accepted: {2}")
  @CsvSource({
    "120, 30, true",
    "120, 31, false",
    "120, 0, true",
    "90, 22, true",
    "90, 23, false", // 22.5 minutes are a quarter: no rounding up
    "15, 3, true",
    "15, 4, false"
  })
  void theReportTakesAtMostAQuarterOfThePlannedTime(int planned, int report, boolean accepted) {
    assertThat(new ReportShare(report, planned).breach(draft2022()).isEmpty()).isEqualTo(accepted);
  }

  @Test
  void theRefusalNamesTheClauseAndTheLongestReport() {
    Breach breach = new ReportShare(31, 120).breach(draft2022()).orElseThrow();
    assertThat(breach).isEqualTo(Breach.of(Violation.REPORT_TOO_LONG, 31, 30, 120));
    assertThat(breach.clause()).isEqualTo("1.3");
    assertThat(breach.text("kk"))
        .isEqualTo(
            "Баяндама тым ұзақ: 31 мин. Кездесу 120 мин болғанда, баяндамаға ең көбі 30 мин"
                + " беріледі.");
  }

  @Test
  void aStricterEditionAllowsAFifth() {
    assertThat(new ReportShare(24, 120).breach(stricter())).isEmpty();
    assertThat(new ReportShare(25, 120).breach(stricter())).isPresent();
    assertThat(ReportShare.longest(120, stricter())).isEqualTo(24);
  }

  @Test
  void aNegativeReportOrAnEmptyMeetingIsNonsense() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ReportShare(-1, 120));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReportShare(0, 0));
  }
}
