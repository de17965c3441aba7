package kz.kezdesu.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer types, and what is kept of it. */
class WordingAnAnswerTest {
  private static final String EMOJI = "\uD83C\uDFE5";

  @Test
  void paragraphsStayParagraphs() {
    assertThat(text("Бірінші.\r\n\r\nЕкінші.\rҮшінші.\u2028Төртінші."))
        .isEqualTo("Бірінші.\n\nЕкінші.\nҮшінші.\nТөртінші.");
  }

  @Test
  void holdsNothingThatCannotBeSeen() {
    assertThat(text("\u202eКлиника\u0000 открыта\u200b\ufeff.\u0007"))
        .isEqualTo("Клиника открыта.");
  }

  @Test
  void emptyLinesAtItsEndsGo() {
    assertThat(text("\n\n  Открыта.\n\nПриходите.\t\n")).isEqualTo("Открыта.\n\nПриходите.");
  }

  @Test
  void lettersAreComposed() {
    assertThat(text("и\u0306")).isEqualTo("й");
  }

  @Test
  void markupAndFormulasStayAsTyped() {
    assertThat(text("<b>=SUM(A1)</b>")).isEqualTo("<b>=SUM(A1)</b>");
  }

  @Test
  void itsLengthIsCountedInCodePoints() {
    assertThat(text(EMOJI)).isEqualTo(EMOJI);
    assertThat(text(EMOJI.repeat(AnswerWording.LONGEST))).startsWith(EMOJI);
    assertThat(faults(EMOJI.repeat(AnswerWording.LONGEST + 1)))
        .containsExactly(new Fault("answer_text", "long", 10_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u0000", "\n\u200b\n", "\u202e"})
  void nothingIsNoAnswer(String typed) {
    assertThat(faults(typed)).containsExactly(new Fault("answer_text", "empty", 1));
  }

  @Test
  void allFaultsAreToldAtOnce() {
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> AnswerWording.of(null, Language.RU, ""));

    assertThat(refused.faults())
        .containsExactly(
            new Fault("answer_outcome", "empty", 1), new Fault("answer_text", "empty", 1));
  }

  @Test
  void aRemarkHasItsOwnLimit() {
    assertThat(AnswerWording.remark(" Нет адреса. ")).isEqualTo("Нет адреса.");
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> AnswerWording.remark("а".repeat(AnswerWording.LONGEST_REMARK + 1)));
    assertThat(refused.faults()).containsExactly(new Fault("answer_remark", "long", 1_000));
  }

  private static String text(String typed) {
    return AnswerWording.of(AnswerOutcome.EXPLAINED, Language.RU, typed).text();
  }

  private static List<Fault> faults(String typed) {
    return catchThrowableOfType(
            InvalidInput.class, () -> AnswerWording.of(AnswerOutcome.EXPLAINED, Language.RU, typed))
        .faults();
  }
}
