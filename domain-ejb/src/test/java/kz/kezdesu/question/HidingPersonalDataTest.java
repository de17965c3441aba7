package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.model.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HidingPersonalDataTest {
  private static final Instant NOW = Instant.parse("2026-11-26T05:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Звоните Ивану: +7 701 123 45 67., +7 701 123 45 67, Звоните Ивану: ▇▇▇.",
    "Иван и Иванов, иван, ▇▇▇ и Иванов",
    "Ян ищет Яндекс, Ян, ▇▇▇ ищет Яндекс",
    "Айгүл  Серікқызы келді, АЙГҮЛ СЕРІКҚЫЗЫ, ▇▇▇ келді",
    "дом (12) и дом (12), (12), дом ▇▇▇ и дом ▇▇▇",
    "a.b и aXb, a.b, ▇▇▇ и aXb",
    "счёт $1 \\E, $1 \\E, счёт ▇▇▇",
  })
  void findsThePassageAsAWordOfItsOwn(String text, String passage, String hidden) {
    assertThat(Blackout.isIn(text, passage)).isTrue();
    assertThat(Blackout.of(text, List.of(passage))).isEqualTo(hidden);
  }

  @Test
  void hidesTheLongestFirstAndNothingThatDoesNotStandThere() {
    String text = "Абай Құнанбайұлы\nмен Абай ауданы";

    assertThat(Blackout.of(text, List.of("Абай", "Абай Құнанбайұлы")))
        .isEqualTo("▇▇▇\nмен ▇▇▇ ауданы");
    assertThat(Blackout.isIn(text, "Аба")).isFalse();
    assertThat(Blackout.leavesWords("▇▇▇, ▇▇▇.")).isFalse();
    assertThat(Blackout.leavesWords("▇▇▇ мен")).isTrue();
    assertThat(Blackout.parts("▇▇▇ мен ▇▇▇")).containsExactly("", " мен ", "");
    assertThat(Blackout.parts("жоқ")).containsExactly("жоқ");
  }

  @Test
  void takesWhatIsTickedAndWhatIsTypedLineByLine() {
    assertThat(Blackout.passages(List.of("+7 701"), " Иван \r\n\n\u0000\u202e\n+7 701\nАбай  1 "))
        .containsExactly("+7 701", "Иван", "Абай 1");
  }

  @Test
  void isUndoneUntilSomebodyCouldReadTheText() {
    Question received = received();
    received.blackOut("▇▇▇ қашан келеді?");
    received.showAgain("Айгүл қашан келеді?");
    assertThat(received.matter().text()).isEqualTo("Айгүл қашан келеді?");
    assertThatExceptionOfType(OriginalStays.class).isThrownBy(() -> received.showAgain("Айгүл"));

    received.blackOut("▇▇▇ қашан келеді?");
    received.accept("officer.moh", NOW);
    assertThatExceptionOfType(OriginalStays.class).isThrownBy(() -> received.showAgain("Айгүл"));
    received.undo("officer.moh", NOW);
    assertThatExceptionOfType(OriginalStays.class).isThrownBy(() -> received.showAgain("Айгүл"));
    assertThat(received.matter().text()).isEqualTo("▇▇▇ қашан келеді?");
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "WITHDRAWN"})
  void isNotForAQuestionThatNobodyReads(QuestionStatus status) {
    Question question = received();
    if (status == QuestionStatus.DECLINED) {
      question.decline(DeclineReason.PERSONAL_DATA, "officer.moh", NOW);
    } else {
      question.withdraw(NOW);
    }

    assertThatExceptionOfType(QuestionStepNotPossible.class)
        .isThrownBy(() -> question.blackOut("▇▇▇"));
  }

  @Test
  void theSameQuestionSentAgainIsTheSameThoughSomethingIsHiddenInIt() {
    Question question = received();
    question.blackOut("▇▇▇ қашан келеді?");

    assertThat(question.isSameAs(received())).isTrue();
  }

  private static Question received() {
    return new Question(
        new Question.Matter(
            1,
            "moh",
            QuestionKind.QUESTION,
            Channel.SITE,
            "Айгүл қашан келеді?",
            Language.KK,
            "100000000",
            null,
            null),
        new Question.Author("Айгүл", false, null, null),
        "key",
        NOW);
  }
}
