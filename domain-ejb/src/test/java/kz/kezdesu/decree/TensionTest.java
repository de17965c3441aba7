package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where people are upset a deputy prime minister comes along. */
@Decree("4.4")
class TensionTest {
  @Test
  void aHighRiskDemandsADeputyPrimeMinister() {
    assertThat(new Tension(true, false).breach())
        .hasValueSatisfying(
            breach -> {
              assertThat(breach.violation()).isEqualTo(Violation.DEPUTY_PM_NOT_NAMED);
              assertThat(breach.clause()).isEqualTo("4.4");
            });
    assertThat(new Tension(true, true).breach()).isEmpty();
  }

  @Test
  void elsewhereNobodyHasToCome() {
    assertThat(new Tension(false, false).breach()).isEmpty();
  }
}
