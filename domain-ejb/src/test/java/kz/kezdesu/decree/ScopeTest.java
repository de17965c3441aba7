package kz.kezdesu.decree;

import static kz.kezdesu.decree.Situations.draft2022;
import static kz.kezdesu.decree.Situations.stricter;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Decree("1")
class ScopeTest {
  @ParameterizedTest
  @ValueSource(strings = {"mod", "mfa"})
  void defenceAndForeignAffairsAreRefusedNamingTheClause(String body) {
    assertThat(new Scope(draft2022()).breach(body))
        .contains(Breach.of(Violation.BODY_EXCLUDED, body));
    assertThat(new Scope(draft2022()).breach(body)).map(Breach::clause).contains("1");
    assertThat(new Scope(draft2022()).includes(body)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"moh", "mia", "mts"})
  void everyOtherMinistryIsInScope(String body) {
    assertThat(new Scope(draft2022()).breach(body)).isEmpty();
    assertThat(new Scope(draft2022()).includes(body)).isTrue();
  }

  @Test
  void aLaterEditionExcludesMoreBodies() {
    assertThat(new Scope(stricter()).includes("mia")).isFalse();
    assertThat(new Scope(stricter()).includes("moh")).isTrue();
  }
}
