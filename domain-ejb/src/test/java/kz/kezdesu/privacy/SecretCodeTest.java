package kz.kezdesu.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretCodeTest {
  private static final String CODE = "0123456789abcdefghjkmnpqrs";

  @Test
  void has130BitsIn26CharactersAndIsNeverDrawnTwice() {
    assertThat(Stream.generate(SecretCode::draw).limit(1000).map(SecretCode::value))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[0-9a-hjkmnp-tv-z]{26}"));
  }

  @Test
  void derivedFromTheSameHashIsTheSameCode() {
    HouseSecret house =
        HouseSecret.of(Base64.getEncoder().encodeToString("a".repeat(32).getBytes(UTF_8)));
    SecretCode code = SecretCode.derived(house.hash("tracking code", "key-1"));

    assertThat(SecretCode.derived(house.hash("tracking code", "key-1"))).isEqualTo(code);
    assertThat(SecretCode.derived(house.hash("tracking code", "key-2"))).isNotEqualTo(code);
    assertThat(code.value()).matches("[0-9a-hjkmnp-tv-z]{26}");
  }

  @Test
  void isReadAsPeopleTypeIt() {
    assertThat(SecretCode.of(" O123-4567-89AB-CDEF-GHJK-MNPQ-RS\n").map(SecretCode::value))
        .contains(CODE);
    assertThat(SecretCode.of("oil" + CODE.substring(3)).map(SecretCode::value))
        .contains("011" + CODE.substring(3));
    assertThat(SecretCode.of(new SecretCode(CODE).grouped()).map(SecretCode::value)).contains(CODE);
  }

  @Test
  void anythingElseIsNone() {
    assertThat(SecretCode.of("")).isEmpty();
    assertThat(SecretCode.of("2026-000001")).isEmpty();
    assertThat(SecretCode.of(CODE + "0")).isEmpty();
    assertThat(SecretCode.of(" ".repeat(101) + CODE)).isEmpty();
    assertThatThrownBy(() -> new SecretCode("u".repeat(26)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isKeptAsSha256AndNeverPrinted() {
    assertThat(HexFormat.of().formatHex(new SecretCode("0".repeat(26)).hash()))
        .isEqualTo("575b83480d348cd3168ffbb874e26156b7d94842cd6c667dba6867976e62d38d");
    assertThat(new SecretCode(CODE).toString()).doesNotContain(CODE.substring(0, 4));
  }
}
