package kz.kezdesu.backoffice.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptsTest {
  private final Excerpts excerpts = new Excerpts();

  @Test
  void aShortTextIsShownAsItIs() {
    String text = "Су ".repeat(56) + "ой";

    assertThat(excerpts.of(text)).isEqualTo(text);
    assertThat(excerpts.rest(text)).isEmpty();
  }

  @Test
  void ofALongTextTheBeginningAndTheRestAreTheWhole() {
    String text = "Ауылда су жоқ 🏥 ".repeat(30).strip();

    assertThat(excerpts.of(text)).endsWith("…").hasSizeLessThan(200);
    assertThat(excerpts.of(text).replace("…", " ") + excerpts.rest(text)).isEqualTo(text);
  }

  @Test
  void withoutASpaceItIsCutBetweenCodePoints() {
    String text = "🏥".repeat(171);

    assertThat(excerpts.of(text)).isEqualTo("🏥".repeat(170) + "…");
    assertThat(excerpts.rest(text)).isEqualTo("🏥");
  }
}
