package kz.kezdesu.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HouseSecretTest {
  private static final HouseSecret HOUSE = HouseSecret.of(base64("a".repeat(32)));
  private static final HouseSecret OTHER_HOUSE = HouseSecret.of(base64("b".repeat(32)));

  @Test
  void whatWasEncryptedIsReadAgain() {
    byte[] sealed = HOUSE.encrypt("contact", "mailto:aigul@mail.kz");

    assertThat(HOUSE.decrypt("contact", sealed)).isEqualTo("mailto:aigul@mail.kz");
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("aigul");
  }

  @Test
  void theSameTextIsNeverEncryptedAlike() {
    assertThat(HOUSE.encrypt("contact", "x")).isNotEqualTo(HOUSE.encrypt("contact", "x"));
  }

  @Test
  void aChangedTextIsNotRead() {
    byte[] sealed = HOUSE.encrypt("contact", "mailto:aigul@mail.kz");
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> HOUSE.decrypt("contact", changed)).isInstanceOf(SealBroken.class);
    }
    assertThatThrownBy(() -> HOUSE.decrypt("contact", new byte[0])).isInstanceOf(SealBroken.class);
  }

  @Test
  void anotherPurposeOrHouseCannotReadIt() {
    byte[] sealed = HOUSE.encrypt("contact", "x");

    assertThatThrownBy(() -> HOUSE.decrypt("letter", sealed)).isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> OTHER_HOUSE.decrypt("contact", sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void hashesAreStableAndKeptApart() {
    assertThat(HOUSE.hash("contact", "a", "bc"))
        .hasSize(32)
        .isEqualTo(HOUSE.hash("contact", "a", "bc"))
        .isNotEqualTo(HOUSE.hash("contact", "ab", "c"))
        .isNotEqualTo(HOUSE.hash("form", "a", "bc"))
        .isNotEqualTo(OTHER_HOUSE.hash("contact", "a", "bc"));
  }

  @Test
  void keysAreDerivedAsRfc5869Says() {
    byte[] extracted =
        HexFormat.of().parseHex("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04");

    assertThat(KeyDerivation.hmac(new byte[32], HexFormat.of().parseHex("0b".repeat(22))))
        .isEqualTo(extracted);
    assertThat(KeyDerivation.expand(extracted, new byte[0]))
        .isEqualTo(
            HexFormat.of()
                .parseHex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
  }

  @Test
  void aSecretIsNeededAndLongEnough() {
    assertThatThrownBy(() -> HouseSecret.of(" "))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("KEZDESU_SECRET");
    assertThatThrownBy(() -> HouseSecret.of("кілт")).hasMessageContaining("base 64");
    assertThatThrownBy(() -> HouseSecret.of(base64("short"))).hasMessageContaining("32");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
