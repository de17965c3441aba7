package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationTest {
  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle("kz.kezdesu.decree.violations_" + language, Locale.ROOT);
  }

  @ParameterizedTest
  @EnumSource
  void namesAClauseOfTheDecree(Violation violation) {
    assertThat(Clauses.has(violation.clause())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyOneIsWordedAndNothingElseIs(String language) {
    assertThat(bundle(language).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Violation.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @EnumSource
  void theLanguagesUseTheSameFacts(Violation violation) {
    assertThat(facts("ru", violation))
        .isEqualTo(facts("kk", violation))
        .isEqualTo(facts("en", violation));
  }

  @Test
  void minutesAndNumbersStayAsTheyAre() {
    assertThat(Breach.of(Violation.REPORT_TOO_LONG, 1200, 300, 1200).text("ru"))
        .isEqualTo(
            "Доклад слишком длинный: 1200 мин. При встрече в 1200 мин. он может занять не больше"
                + " 300 мин.");
  }

  private static int facts(String language, Violation violation) {
    return new MessageFormat(bundle(language).getString(violation.name()), Locale.ROOT)
        .getFormatsByArgumentIndex()
        .length;
  }
}
