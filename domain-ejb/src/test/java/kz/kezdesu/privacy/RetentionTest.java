package kz.kezdesu.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

  @Test
  void threeYearsWhereNothingElseIsSaid() {
    assertThat(Retention.of(Map.of()).overBefore(NOW)).isEqualTo("2023-11-25T18:00:00Z");
  }

  @Test
  void theOperatorMaySetAnotherTerm() {
    assertThat(
            Retention.of(Map.of("KEZDESU_PERSONAL_DATA_MONTHS", " 12 ")).overBefore(NOW).toString())
        .startsWith("2025-11-25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "three", "1.5"})
  void aTermThatIsNoneIsRefused(String set) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Retention.of(Map.of("KEZDESU_PERSONAL_DATA_MONTHS", set)))
        .withMessageContaining("KEZDESU_PERSONAL_DATA_MONTHS");
  }
}
