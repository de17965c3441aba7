package kz.kezdesu.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.kezdesu.answer.model.Answer;
import kz.kezdesu.answer.model.AnswerTemplate;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The officers of the ministry of health keep the answer about the electronic queue. */
class AnswersFromATemplateTest {
  private static final String OFFICER = "officer.moh";
  private static final Instant MADE = Instant.parse("2026-11-16T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-18T10:00:00Z");
  private static final Map<TemplateBlank, String> VALUES =
      Map.of(TemplateBlank.NUMBER, "2026-1001", TemplateBlank.PLACE, "Аягөз ауданы");

  @Test
  void theHouseFillsTheBlanksThatItKnowsInWhateverLanguageTheyAreNamed() {
    assertThat(TemplateBlank.fill("№ {номер}, {ЖЕР}, {number}, { место }: {срок}", VALUES))
        .isEqualTo("№ 2026-1001, Аягөз ауданы, 2026-1001, { место }: {срок}");
  }

  @Test
  void whatIsFilledInIsNotReadAsABlankAgainNorAsAPattern() {
    Map<TemplateBlank, String> wicked = Map.of(TemplateBlank.PLACE, "$1 \\ {номер}");

    assertThat(TemplateBlank.fill("{место}", wicked)).isEqualTo("$1 \\ {номер}");
  }

  @ParameterizedTest
  @EnumSource
  void everyBlankIsKnownByItsWordInEachLanguage(TemplateBlank blank) {
    for (Language language : Language.values()) {
      assertThat(TemplateBlank.fill(blank.in(language), Map.of(blank, "x"))).isEqualTo("x");
      assertThat(TemplateBlank.forHand(blank.in(language))).isEmpty();
    }
  }

  @Test
  void aBlankThatTheHouseDoesNotKnowIsForAPersonToFill() {
    assertThat(TemplateBlank.forHand("{номер} будет готов {срок}, {срок} или {кто?}"))
        .containsExactly("{срок}", "{кто?}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{ }", "{{7*7}}", "{1}", "{", "a } b { c", "{\n}"})
  void bracesWithoutAWordAreNoBlank(String text) {
    assertThat(TemplateBlank.left(text)).isEmpty();
  }

  @Test
  @Decree("6.2")
  void anAnswerWithABlankLeftIsNotReadyForTheApprover() {
    AnswerWording left = wording("Жөндеу {мерзім} аяқталады, {кім}.");

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(left::mustBeFilled)
        .satisfies(
            refusal ->
                assertThat(refusal.faults())
                    .containsExactly(new InvalidInput.Fault("answer_text", "blanks", 2)));
    assertThatCode(wording("Жөндеу аяқталды.")::mustBeFilled).doesNotThrowAnyException();
  }

  @Test
  @Decree("6.2")
  void theAnswerKnowsFromWhichTemplateItCameAndWhetherAnybodyChangedIt() {
    Answer answer = new Answer(1, wording("Кезек электронды."), OFFICER, MADE);
    assertThat(answer.describe().template()).isNull();

    answer.comesFrom(new TemplateUse(7, 2, false));

    assertThat(answer.describe().template()).isEqualTo(new TemplateUse(7, 2, false));
  }

  @Test
  void everyWordingOfATemplateStaysReadable() {
    AnswerTemplate template = template();
    template.reword(words("Жаңа кезек"), "other.moh", LATER);

    TemplateDetail shown = template.describe(0);
    assertThat(shown.line().title()).isEqualTo("Жаңа кезек");
    assertThat(shown.line().edition()).isEqualTo(2);
    assertThat(shown.editions())
        .extracting(TemplateEditionRow::title, TemplateEditionRow::by)
        .containsExactly(tuple("Жаңа кезек", "other.moh"), tuple("Кезек", OFFICER));
  }

  @Test
  void aTemplatePutAwayTakesNoChangeUntilItIsTakenUpAgain() {
    AnswerTemplate template = template();
    template.retire(OFFICER, LATER);
    assertThatExceptionOfType(TemplateRetired.class)
        .isThrownBy(() -> template.reword(words("Жаңа кезек"), OFFICER, LATER));

    template.restore();
    template.reword(words("Жаңа кезек"), OFFICER, LATER);

    assertThat(template.getEdition()).isEqualTo(2);
  }

  @Test
  void aTemplateThatSomebodyElseHasChangedIsNotOverwritten() {
    assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> template().mustBe(9));
  }

  @Test
  void aTemplateIsInKazakhAndRussianAndItsFaultsAreToldTogether() {
    assertThat(faults(" ", "\0", "\u202e"))
        .containsExactly("template_title.empty", "template_kk.empty", "template_ru.empty");
    assertThat(faults("т".repeat(101), "😀".repeat(8001), "я".repeat(8001)))
        .containsExactly("template_title.long", "template_kk.long", "template_ru.long");
    assertThat(faults("т".repeat(100), "😀".repeat(8000), "я".repeat(8000))).isEmpty();
  }

  private static List<String> faults(String title, String kk, String ru) {
    try {
      TemplateWording.of(title, kk, ru, null);
      return List.of();
    } catch (InvalidInput refusal) {
      return refusal.faults().stream().map(one -> one.field() + "." + one.fault()).toList();
    }
  }

  private static AnswerTemplate template() {
    return new AnswerTemplate(new UUID(1, 1), "moh", words("Кезек"), OFFICER, MADE);
  }

  private static TemplateWording words(String title) {
    return TemplateWording.of(title, "Кезек {жер} бойынша.", "Очередь: {место}.", null);
  }

  private static AnswerWording wording(String text) {
    return AnswerWording.of(AnswerOutcome.EXPLAINED, Language.KK, text);
  }
}
