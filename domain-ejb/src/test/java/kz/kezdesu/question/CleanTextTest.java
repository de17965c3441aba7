package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words stay as written; what nobody sees goes. */
class CleanTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Емханадағы кезек қашан қысқарады?",
        "<script>alert('1')</script> & <b>жол</b>",
        "=1+1",
        "+7 701, -5 °C, @akim",
        "Бірінші жол\n\nЕкінші жол",
        "Отбасы 👨‍👩‍👧 және ту 🇰🇿"
      })
  void wordsStayAsWritten(String text) {
    assertThat(CleanText.of(text)).isEqualTo(text);
  }

  @Test
  void controlCharactersAndHalvesOfCharactersGo() {
    assertThat(CleanText.of("a\0b\u0007c\u001bd\ud83de\udc00")).isEqualTo("abcde");
  }

  @Test
  void marksThatTurnTheWritingGo() {
    assertThat(CleanText.of("құны \u202e000 1\u202c тг \u2066x\u2069 \u200f\u061c"))
        .isEqualTo("құны 000 1 тг x");
  }

  @Test
  void theLineEndsOfEverySystemAreOne() {
    assertThat(CleanText.of("a\r\nb\rc\u2028d\u0085e\tf")).isEqualTo("a\nb\nc\nd\ne f");
  }

  @Test
  void aLetterTypedInTwoPiecesIsOneLetter() {
    assertThat(CleanText.of("и\u0306е\u0308")).isEqualTo("йё");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\t ", "\u00a0\u3000", "\u200b\ufeff", "\0", "\u202e", "\u0301"})
  void whatCannotBeSeenIsNothing(String text) {
    assertThat(CleanText.of(text)).isEmpty();
  }

  @Test
  void aNameIsOneLine() {
    assertThat(CleanText.line("  Айгүл\r\n \u00a0Сейітқызы ")).isEqualTo("Айгүл Сейітқызы");
  }

  @Test
  void lengthIsCountedInCodePoints() {
    assertThat(CleanText.length("қ😀")).isEqualTo(2);
  }
}
