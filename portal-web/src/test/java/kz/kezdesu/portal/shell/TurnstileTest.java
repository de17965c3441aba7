package kz.kezdesu.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import kz.kezdesu.privacy.Contact;
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
  void aMailboxForOneLetterConfirmsNobody() {
    Turnstile turnstile = new Turnstile();
    turnstile.read(Map.of("KEZDESU_BLOCKED_MAIL", " Mailinator.example, tempmail.example"));

    for (String blocked : List.of("a@mailinator.example", "b@x.Tempmail.EXAMPLE")) {
      assertThatThrownBy(() -> turnstile.passLetter(from("203.0.113.9"), email(blocked)))
          .isInstanceOf(MailboxBlocked.class);
    }
    assertThatCode(
            () -> turnstile.passLetter(from("203.0.113.9"), email("a@notmailinator.example")))
        .doesNotThrowAnyException();
  }

  @Test
  void aBlockedNetworkMayReadAndNoMore() {
    Turnstile turnstile = new Turnstile();
    turnstile.read(
        Map.of(
            "KEZDESU_BLOCKED_NETWORKS",
            "203.0.113.0/24, 2001:db8::/32",
            "KEZDESU_TRUSTED_PROXY",
            "10.0.0.1"));

    assertThatThrownBy(() -> turnstile.pass(Wish.SUPPORT, from("203.0.113.9")))
        .isInstanceOf(VisitorBlocked.class);
    assertThatThrownBy(() -> turnstile.pass(Wish.SUPPORT, from("10.0.0.1", "2001:db8::7")))
        .isInstanceOf(VisitorBlocked.class);
    assertThatCode(() -> turnstile.pass(Wish.SUPPORT, from("198.51.100.9", "203.0.113.9")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> turnstile.read(Map.of("KEZDESU_BLOCKED_NETWORKS", "everybody")))
        .hasMessageContaining("KEZDESU_BLOCKED_NETWORKS");
  }

  private static Contact email(String typed) {
    return Contact.email(typed).orElseThrow();
  }

  private static HttpServletRequest from(String remote, String... forwarded) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            TurnstileTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> remote;
                  case "getHeader" -> forwarded.length == 0 ? null : forwarded[0];
                  default -> throw new UnsupportedOperationException(method.getName());
                });
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
