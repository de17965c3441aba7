package kz.kezdesu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
  @ParameterizedTest
  @CsvSource({
    "aigul@mail.kz, aigul@mail.kz",
    "'  Aigul@Mail.KZ ', Aigul@mail.kz",
    "aigul@mail.kz., aigul@mail.kz",
    "\u200baigul@mail.kz\u200b, aigul@mail.kz",
    "a.b+c@почта.қаз, a.b+c@xn--80a1acny.xn--80ao21a"
  })
  void anAddressHasOneForm(String typed, String expected) {
    assertThat(Contact.email(typed).map(Contact::bare)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "aigul",
        "aigul@mail",
        "@mail.kz",
        "aigul@.kz",
        "aigul@mail..kz",
        ".a@mail.kz",
        "a..b@mail.kz",
        "a b@mail.kz",
        "a@mail.kz\r\nBcc: b@mail.kz",
        "a@b@mail.kz",
        "<a@mail.kz>",
        "a@127.0.0.1",
        "a@-mail.kz"
      })
  void whatCannotReceiveALetterIsNoAddress(String typed) {
    assertThat(Contact.email(typed)).isEmpty();
  }

  @Test
  void anAddressIsAtMost254CharactersLong() {
    String domain = "mail.".repeat(37) + "kz";
    String longest = "a".repeat(254 - domain.length() - 1) + "@" + domain;

    assertThat(Contact.email("a".repeat(64) + "@" + domain)).isPresent();
    assertThat(longest).hasSize(254);
    assertThat(Contact.email("a" + longest)).isEmpty();
    assertThat(Contact.email("a".repeat(65) + "@mail.kz")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Aigul@mail.kz, aigul@mail.kz",
    "aigul+1@mail.kz, aigul@mail.kz",
    "ai.gul+x@gmail.com, aigul@googlemail.com"
  })
  void oneMailboxIsOnePerson(String one, String other) {
    assertThat(email(one).identity()).isEqualTo(email(other).identity());
  }

  @Test
  void dotsCountOutsideGmail() {
    assertThat(email("ai.gul@mail.kz").identity()).isNotEqualTo(email("aigul@mail.kz").identity());
  }

  @Test
  void neitherHintNorTextShowsItInFull() {
    assertThat(email("aigul@mail.kz").hint()).isEqualTo("a•••@mail.kz");
    assertThat(email("aigul@mail.kz").toString()).doesNotContain("aigul");
  }

  @ParameterizedTest
  @CsvSource({
    "8 701 123-45-67, tel:+77011234567",
    "+7 (701) 123 45 67, tel:+77011234567",
    "77011234567, tel:+77011234567"
  })
  void aTelephoneNumberHasOneForm(String typed, String expected) {
    assertThat(Contact.phone(typed).map(Contact::address)).contains(expected);
  }

  private static Contact email(String typed) {
    return Contact.email(typed).orElseThrow();
  }
}
