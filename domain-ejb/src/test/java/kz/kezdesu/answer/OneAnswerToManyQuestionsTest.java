package kz.kezdesu.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.answer.model.Answer;
import kz.kezdesu.answer.model.JointAnswer;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Forty people asked about the same road; they are answered in the same words. */
class OneAnswerToManyQuestionsTest {
  private static final String OFFICER = "officer.moh";
  private static final String COLLEAGUE = "officer2.moh";
  private static final String APPROVER = "approver.moh";
  private static final Instant DRAFTED = Instant.parse("2026-11-16T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-18T10:00:00Z");

  @Test
  @Decree("1.6")
  void eachQuestionHasItsOwnAnswerThatSaysWhatTheySayTogether() {
    Answer answer = joint();

    answer.rewordJointly(words("Жол жөнделді."), OFFICER, LATER);

    assertThat(answer.describe().jointAnswerId()).isEqualTo(5);
    assertThat(answer.describe().apart()).isFalse();
    assertThat(answer.describe().text()).isEqualTo("Жол жөнделді.");
  }

  @Test
  void whoSendsTheSameWordsAgainDoesNotBecomeTheirAuthor() {
    Answer answer = joint();
    AnswerDetail before = answer.describe();

    answer.rewordJointly(
        new AnswerWording(before.outcome(), before.language(), before.text()), COLLEAGUE, LATER);
    answer.sendToClearance(COLLEAGUE, LATER);

    assertThat(answer.describe().draftedBy()).isEqualTo(OFFICER);
    assertThat(answer.describe().draftedAt()).isEqualTo(DRAFTED);
    assertThatExceptionOfType(OwnAnswer.class).isThrownBy(() -> answer.clear(OFFICER, LATER));
    assertThatCode(() -> answer.clear(COLLEAGUE, LATER)).doesNotThrowAnyException();
  }

  @Test
  void oneThatIsWordedAnewOnItsOwnGoesItsOwnWay() {
    Answer answer = joint();
    answer.reword(words("Сіздің көшеңізде – мамырда."), OFFICER, LATER);

    assertThat(answer.describe().apart()).isTrue();
    assertThatExceptionOfType(WordedApart.class).isThrownBy(answer::mustBeJoint);
    assertThatExceptionOfType(WordedApart.class)
        .isThrownBy(() -> answer.rewordJointly(words("Жол жөнделді."), OFFICER, LATER));
  }

  @Test
  void anAnswerToOneQuestionIsNeverApart() {
    Answer alone = new Answer(1, words("Жол жөнделеді."), OFFICER, DRAFTED);
    alone.reword(words("Жол жөнделді."), OFFICER, LATER);

    assertThat(alone.describe().apart()).isFalse();
    assertThatCode(alone::mustBeJoint).doesNotThrowAnyException();
  }

  @Test
  void whatIsInClearanceIsNotWordedAnew() {
    Answer answer = joint();
    answer.sendToClearance(OFFICER, LATER);

    assertThatExceptionOfType(AnswerStepNotPossible.class)
        .isThrownBy(() -> answer.rewordJointly(words("Жол жөнделді."), OFFICER, LATER));
    assertThatExceptionOfType(AnswerStepNotPossible.class).isThrownBy(answer::mustBeDraft);
  }

  @Test
  void whoWordedItNeitherClearsNorSignsItOffNorSomebodyWhoHasSeenOtherWords() {
    JointAnswer joint =
        new JointAnswer(
            new UUID(1, 1),
            3,
            "moh",
            texts(AnswerOutcome.SOLVED, "Жол", "", "", Language.KK),
            OFFICER,
            DRAFTED);

    assertThatExceptionOfType(OwnAnswer.class).isThrownBy(() -> joint.mustNotBeOf(OFFICER));
    assertThatCode(() -> joint.mustNotBeOf(APPROVER)).doesNotThrowAnyException();
    assertThatExceptionOfType(ChangedMeanwhile.class)
        .isThrownBy(() -> joint.mustBe(joint.getVersion() + 1));
  }

  @Test
  void aTextIsWantedInEachLanguageInWhichItWasAskedAndInNoOther() {
    assertThat(faults(null, "", "", "", Language.KK, Language.RU))
        .containsExactly("joint_outcome.empty", "joint_kk.empty", "joint_ru.empty");
    assertThat(faults(AnswerOutcome.SOLVED, "Жол", "", "", Language.KK)).isEmpty();
    assertThat(faults(AnswerOutcome.SOLVED, "Жол", "Дорога", "", Language.EN))
        .containsExactly("joint_en.empty");
  }

  @Test
  void theBlanksOfTheHouseMayStayAndThoseForAPersonMayNot() {
    assertThat(faults(AnswerOutcome.SOLVED, "{нөмір}: {жер}", "", "", Language.KK)).isEmpty();
    assertThat(faults(AnswerOutcome.SOLVED, "{нөмір}: {мерзім}", "", "", Language.KK))
        .containsExactly("joint_kk.blanks");
  }

  @Test
  void aTextMayBeNineThousandCodePointsLong() {
    assertThat(faults(AnswerOutcome.SOLVED, "😀".repeat(9000), "", "", Language.KK)).isEmpty();
    assertThat(faults(AnswerOutcome.SOLVED, "😀".repeat(9001), "", "", Language.KK))
        .containsExactly("joint_kk.long");
  }

  private static List<String> faults(
      @Nullable AnswerOutcome outcome, String kk, String ru, String en, Language... asked) {
    try {
      texts(outcome, kk, ru, en, asked);
      return List.of();
    } catch (InvalidInput refusal) {
      return refusal.faults().stream().map(one -> one.field() + "." + one.fault()).toList();
    }
  }

  private static JointTexts texts(
      @Nullable AnswerOutcome outcome, String kk, String ru, String en, Language... asked) {
    return JointTexts.of(outcome, kk, ru, en, List.of(asked));
  }

  private static Answer joint() {
    return new Answer(5, 1, words("Жол жөнделеді."), OFFICER, DRAFTED);
  }

  private static AnswerWording words(String text) {
    return new AnswerWording(AnswerOutcome.SOLVED, Language.KK, text);
  }
}
