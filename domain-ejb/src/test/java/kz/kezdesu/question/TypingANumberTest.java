package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingANumberTest {
  @ParameterizedTest
  @CsvSource({
    "2026-000123, 2026-000123",
    "' № 2026–123 ', 2026-000123",
    "No. 2026 - 000123, 2026-000123",
    "N2027—7, 2027-000007",
    "2026-1000001, 2026-1000001",
  })
  void isTakenAsPeopleWriteIt(String typed, String number) {
    assertThat(QuestionNumber.of(typed)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026", "1999-000123", "2026-000123 су", "2026-1234567890123", "су"})
  void isNothingElse(String typed) {
    assertThat(QuestionNumber.of(typed)).isEmpty();
  }
}
