package kz.kezdesu.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kezdesu.answer.model.Answer;
import kz.kezdesu.answer.model.Correction;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On 20 November 2026 the road was being mended; on 30 November it is done. */
class ACorrectedAnswerTest {
  private static final String OFFICER = "officer.moh";
  private static final String APPROVER = "approver.moh";
  private static final Instant ANSWERED = Instant.parse("2026-11-20T05:00:00Z");
  private static final Instant CORRECTED = Instant.parse("2026-11-30T05:00:00Z");
  private static final String OLD = "Жол жөнделіп жатыр.";
  private static final String NEW = "Жол жөнделді.";

  private static final Map<CorrectionStatus, Set<CorrectionStatus>> WAYS =
      new EnumMap<>(
          Map.of(
              CorrectionStatus.OPEN,
              EnumSet.of(CorrectionStatus.IN_CLEARANCE),
              CorrectionStatus.IN_CLEARANCE,
              EnumSet.of(CorrectionStatus.OPEN, CorrectionStatus.PUBLISHED)));

  @ParameterizedTest
  @EnumSource
  void goesOnlyTheWaysOfItsTable(CorrectionStatus from) {
    for (CorrectionStatus to : CorrectionStatus.values()) {
      assertThat(from.leadsTo(to)).isEqualTo(WAYS.getOrDefault(from, Set.of()).contains(to));
    }
    assertThat(CorrectionStatus.unpublished().contains(from)).isEqualTo(WAYS.containsKey(from));
  }

  @Test
  void whatItSaidBeforeStaysBesideTheNewWords() {
    Answer answer = answered();
    Correction correction = worded();

    answer.correct(correction.publish(answer.describe(), APPROVER, CORRECTED), APPROVER, CORRECTED);

    CorrectionRow shown = correction.line().orElseThrow();
    assertThat(shown.reason()).isEqualTo("Жұмыс бітті.");
    assertThat(shown.publishedAt()).isEqualTo(CORRECTED);
    assertThat(shown.earlier())
        .isEqualTo(new AnswerRow(1, AnswerOutcome.BEING_SOLVED, OLD, Language.KK, ANSWERED));
    assertThat(answer.describe().text()).isEqualTo(NEW);
    assertThat(answer.describe().outcome()).isEqualTo(AnswerOutcome.SOLVED);
    assertThat(answer.getStatus()).isEqualTo(AnswerStatus.PUBLISHED);
  }

  @Test
  void theNewWordsAreTheirsWhoWordedAndPublishedThem() {
    Answer answer = answered();
    Correction correction = worded();

    answer.correct(correction.publish(answer.describe(), APPROVER, CORRECTED), APPROVER, CORRECTED);

    AnswerDetail now = answer.describe();
    assertThat(now.draftedBy()).isEqualTo(correction.describe().wordedBy());
    assertThat(now.draftedAt()).isEqualTo(correction.describe().wordedAt());
    assertThat(now.clearedBy()).as("who cleared the old words").isNull();
    assertThat(now.signedOffBy()).isEqualTo(APPROVER);
    assertThat(now.signedOffAt()).isEqualTo(CORRECTED);
    assertThat(now.publishedBy()).isEqualTo(APPROVER);
  }

  @Test
  void whoSendsTheSameWordsAgainDoesNotBecomeTheirAuthor() {
    Correction correction = worded();
    CorrectionDetail before = correction.describe();
    correction.sendBack("Күнін жазыңыз.");

    correction.reword(wording(NEW), "officer2.moh", CORRECTED);

    assertThat(correction.isSentAs(wording(NEW))).isTrue();
    assertThat(correction.describe().wordedBy()).isEqualTo(before.wordedBy());
    assertThat(correction.describe().wordedAt()).isEqualTo(before.wordedAt());
    assertThatExceptionOfType(OwnAnswer.class)
        .isThrownBy(() -> correction.publish(answered().describe(), before.wordedBy(), CORRECTED));
  }

  @Test
  void nobodyReadsItBeforeItIsSigned() {
    assertThat(worded().line()).isEmpty();
  }

  @Test
  void personalDataInWhatItSaidBeforeAreReadByNobody() {
    Correction correction =
        new Correction(
            1,
            CorrectionWording.of(
                new CorrectAnswer(1, 0, "Нөмір шығып кеткен.", true, AnswerOutcome.SOLVED, NEW),
                Language.KK),
            OFFICER,
            CORRECTED);
    correction.publish(answered().describe(), APPROVER, CORRECTED);

    CorrectionRow shown = correction.line().orElseThrow();
    assertThat(shown.earlier()).isNull();
    assertThat(shown.earlierAt()).isEqualTo(ANSWERED);
  }

  @Test
  void whoWordedItDoesNotPublishIt() {
    Correction correction = worded();

    assertThatExceptionOfType(OwnAnswer.class)
        .isThrownBy(() -> correction.publish(answered().describe(), OFFICER, CORRECTED));
    assertThat(correction.getStatus()).isEqualTo(CorrectionStatus.IN_CLEARANCE);
  }

  @Test
  void whatWasSentBackIsWordedAnewBeforeItIsPublished() {
    Correction correction = worded();
    correction.sendBack("Күнін жазыңыз.");
    assertThat(correction.describe().remark()).isEqualTo("Күнін жазыңыз.");
    assertThatExceptionOfType(CorrectionStepNotPossible.class)
        .isThrownBy(() -> correction.publish(answered().describe(), APPROVER, CORRECTED));

    correction.reword(wording(NEW), OFFICER, CORRECTED);

    assertThat(correction.describe().remark()).isNull();
    assertThat(correction.getStatus()).isEqualTo(CorrectionStatus.IN_CLEARANCE);
  }

  @Test
  void whatIsWithTheApproverIsNotReworded() {
    assertThatExceptionOfType(CorrectionStepNotPossible.class)
        .isThrownBy(() -> worded().reword(wording(OLD), OFFICER, CORRECTED));
  }

  @Test
  void aCorrectionSaysWhyAndSomethingElse() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () -> CorrectionWording.of(new CorrectAnswer(1, 0, " ", false, null, ""), Language.KK))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("correction_reason", "correction_outcome", "correction_text"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                wording(OLD)
                    .mustDifferFrom(new AnswerWording(AnswerOutcome.SOLVED, Language.KK, OLD)))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .isEqualTo(List.of(new InvalidInput.Fault("correction_text", "same", 0))));
    wording(OLD).mustDifferFrom(new AnswerWording(AnswerOutcome.BEING_SOLVED, Language.KK, OLD));
  }

  @Test
  void anAnswerIsSentToClearanceInTheLanguageOfTheQuestionOnly() {
    AnswerWording kazakh = new AnswerWording(AnswerOutcome.SOLVED, Language.KK, NEW);

    kazakh.mustBeIn(Language.KK);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> kazakh.mustBeIn(Language.RU))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .isEqualTo(List.of(new InvalidInput.Fault("answer_language", "other", 0))));
  }

  private static Answer answered() {
    Answer answer =
        new Answer(
            1, new AnswerWording(AnswerOutcome.BEING_SOLVED, Language.KK, OLD), OFFICER, ANSWERED);
    answer.sendToClearance(OFFICER, ANSWERED);
    answer.clear("editor.moh", ANSWERED);
    answer.signOff(APPROVER, ANSWERED);
    answer.publish(OFFICER, ANSWERED);
    return answer;
  }

  private static Correction worded() {
    return new Correction(1, wording(NEW), OFFICER, CORRECTED);
  }

  private static CorrectionWording wording(String text) {
    return CorrectionWording.of(
        new CorrectAnswer(1, 0, "Жұмыс бітті.", false, AnswerOutcome.SOLVED, text), Language.KK);
  }
}
