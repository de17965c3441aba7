package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClausesTest {
  @Test
  void standInTheOrderOfTheDecree() {
    assertThat(Clauses.all())
        .extracting(Clause::id)
        .containsExactly(
            "1", "1.1", "1.2a", "1.2b", "1.3", "1.4a", "1.4b", "1.4c", "1.4d", "1.4e", "1.4f",
            "1.4g", "1.5", "1.6", "1.7", "1.8", "2", "3.1", "3.2", "4.1", "4.2", "4.3", "4.4", "5",
            "6.1", "6.2", "6.3", "7", "8");
  }

  @Test
  void tellTheirDutyInEveryLanguage() {
    assertThat(Clauses.of("1.3").title("kk"))
        .isEqualTo("Баяндама жоспарланған уақыттың төрттен бірінен аспайды.");
    assertThat(Clauses.of("1.3").title("ru"))
        .isEqualTo("Доклад занимает не больше четверти запланированного времени.");
    assertThat(Clauses.of("1.3").title("en"))
        .isEqualTo("The report takes no more than a quarter of the planned time.");
    assertThat(Clauses.of("1.8").who().name("kk"))
        .isEqualTo("Орталық атқарушы органның бірінші басшысы");
  }

  static Iterable<Clause> everyClause() {
    return Clauses.all();
  }

  @ParameterizedTest
  @MethodSource("everyClause")
  void areOneSentenceInEachLanguage(Clause clause) {
    assertThat(clause.kk()).endsWith(".").containsPattern("[әғқңөұүһі]");
    assertThat(clause.ru()).endsWith(".").doesNotContainPattern("[әғқңөұүһі]");
    assertThat(clause.en()).endsWith(".").doesNotContainPattern("\\p{IsCyrillic}");
  }

  @Test
  void anUnknownClauseOrLanguageIsNonsense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Clauses.of("1.9"))
        .withMessageContaining("1.9");
    assertThatIllegalArgumentException().isThrownBy(() -> Clauses.of("1.3").title("de"));
    assertThat(Clauses.has("1.9")).isFalse();
  }
}
