package kz.kezdesu.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnstileTest {
  @Test
  void anOfficeOfTwoHundredIsNotLockedOut() {
    for (Wish wish : Wish.values()) {
      assertThat(wish.perAddress()).isGreaterThan(200);
    }
  }

  @Test
  void onePersonIsStoppedAndToldWhenToComeBack() {
    Turnstile turnstile = new Turnstile();
    for (int i = 0; i < Wish.LETTER.perPerson(); i++) {
      turnstile.pass(Wish.LETTER, "aigul");
    }

    assertThatThrownBy(() -> turnstile.pass(Wish.LETTER, "aigul"))
        .isInstanceOfSatisfying(
            TooManyRequests.class,
            refusal -> assertThat(refusal.retryAfterSeconds()).isBetween(1L, 600L));
    assertThatCode(() -> turnstile.pass(Wish.LETTER, "berik")).doesNotThrowAnyException();
    assertThatCode(() -> turnstile.pass(Wish.SUPPORT, "aigul")).doesNotThrowAnyException();
  }

  @Test
  void aLoadTestMayTurnLimitsOff() {
    Turnstile turnstile = new Turnstile();
    turnstile.read(Map.of("KEZDESU_LIMIT_FACTOR", "0"));

    for (int i = 0; i < 1000; i++) {
      turnstile.pass(Wish.LETTER, "aigul");
    }
  }
}
