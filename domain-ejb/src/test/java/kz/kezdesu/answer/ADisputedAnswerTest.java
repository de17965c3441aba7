package kz.kezdesu.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kz.kezdesu.answer.model.Answer;
import kz.kezdesu.answer.model.Dispute;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Aigul was answered on 20 November 2026 and finds that she was not. */
class ADisputedAnswerTest {
  private static final String OFFICER = "officer.moh";
  private static final String APPROVER = "approver.moh";
  private static final Instant ANSWERED = Instant.parse("2026-11-20T05:00:00Z");
  private static final Instant DISPUTED = Instant.parse("2026-11-21T05:00:00Z");
  private static final Instant REPLIED = Instant.parse("2026-11-30T05:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 12, 14);
  private static final String OLD = "Кезек жүйесі бар.";
  private static final String BETTER = "Екінші дәрігер 1 қаңтардан бастап жұмыс істейді.";

  private static final Map<DisputeStatus, Set<DisputeStatus>> WAYS =
      new EnumMap<>(
          Map.of(
              DisputeStatus.OPEN,
              EnumSet.of(DisputeStatus.IN_CLEARANCE),
              DisputeStatus.IN_CLEARANCE,
              EnumSet.of(DisputeStatus.OPEN, DisputeStatus.CORRECTED, DisputeStatus.UPHELD)));

  @ParameterizedTest
  @EnumSource
  void goesOnlyTheWaysOfItsTable(DisputeStatus from) {
    for (DisputeStatus to : DisputeStatus.values()) {
      assertThat(from.leadsTo(to)).isEqualTo(WAYS.getOrDefault(from, Set.of()).contains(to));
    }
    assertThat(from.awaitsReply()).isEqualTo(WAYS.containsKey(from));
  }

  @Test
  void aBetterAnswerStandsBesideWhatWasSaidBefore() {
    Answer answer = answered();
    Dispute dispute = disputed();
    dispute.reply(better(), OFFICER, REPLIED);

    answer.correct(
        dispute.close(answer.describe(), APPROVER, REPLIED).orElseThrow(), APPROVER, REPLIED);

    DisputeRow shown = dispute.line();
    assertThat(shown.status()).isEqualTo(DisputeStatus.CORRECTED);
    assertThat(shown.stand()).isNull();
    assertThat(shown.earlier())
        .isEqualTo(new AnswerRow(1, AnswerOutcome.EXPLAINED, OLD, Language.KK, ANSWERED));
    assertThat(answer.describe().text()).isEqualTo(BETTER);
    assertThat(answer.describe().publishedAt()).isEqualTo(REPLIED);
    assertThat(answer.describe().draftedBy()).isEqualTo(OFFICER);
    assertThat(answer.describe().signedOffBy()).isEqualTo(APPROVER);
    assertThat(answer.describe().clearedBy()).isNull();
    assertThat(answer.getStatus()).isEqualTo(AnswerStatus.PUBLISHED);
  }

  @Test
  void whoSendsTheSameReplyAgainDoesNotBecomeItsAuthor() {
    Dispute dispute = disputed();
    dispute.reply(better(), OFFICER, REPLIED);
    dispute.sendBack("Күнін жазыңыз.");

    dispute.reply(better(), "officer2.moh", REPLIED);

    assertThat(dispute.isSentAs(better())).isTrue();
    assertThat(dispute.describe().wordedBy()).isEqualTo(OFFICER);
    assertThatExceptionOfType(OwnAnswer.class)
        .isThrownBy(() -> dispute.close(answered().describe(), OFFICER, REPLIED));
  }

  @Test
  void theMinistryMayStayWithItsAnswerAndSaysWhy() {
    Dispute dispute = disputed();
    dispute.reply(new DisputeReply(null, Language.KK, "Себебі заң солай."), OFFICER, REPLIED);
    assertThat(dispute.line().stand()).as("not public before it is signed").isNull();

    dispute.close(answered().describe(), APPROVER, REPLIED);

    assertThat(dispute.line().status()).isEqualTo(DisputeStatus.UPHELD);
    assertThat(dispute.line().stand()).isEqualTo("Себебі заң солай.");
    assertThat(dispute.line().earlier()).isNull();
  }

  @Test
  void whoWordedTheReplyDoesNotPublishIt() {
    Dispute dispute = disputed();
    dispute.reply(better(), OFFICER, REPLIED);

    assertThatExceptionOfType(OwnAnswer.class)
        .isThrownBy(() -> dispute.close(answered().describe(), OFFICER, REPLIED));
    assertThat(dispute.getStatus()).isEqualTo(DisputeStatus.IN_CLEARANCE);
  }

  @Test
  void whatWasSentBackIsNotPublished() {
    Dispute dispute = disputed();
    dispute.reply(better(), OFFICER, REPLIED);
    dispute.sendBack("Күнін жазыңыз.");

    assertThatExceptionOfType(DisputeStepNotPossible.class)
        .isThrownBy(() -> dispute.close(answered().describe(), APPROVER, REPLIED));
    assertThat(dispute.describe().remark()).isEqualTo("Күнін жазыңыз.");
  }

  @Test
  void aHiddenReasonIsNotPublicAndWhyItIsHiddenIs() {
    Dispute dispute = disputed();

    dispute.hideReason(ReasonHidden.PERSONAL_DATA);

    assertThat(dispute.line().reason()).isNull();
    assertThat(dispute.line().hiddenBecause()).isEqualTo(ReasonHidden.PERSONAL_DATA);
    assertThat(dispute.describe().reason()).isEqualTo("Дәрігер туралы айтылмаған.");
  }

  @Test
  void isLateOnceItsLastDayIsOver() {
    DisputeRow shown = disputed().line();

    assertThat(shown.isLate(DUE)).isFalse();
    assertThat(shown.isLate(DUE.plusDays(1))).isTrue();
  }

  @Test
  void theReasonMayBeAThousandCodePointsLong() {
    assertThat(DisputeReason.of("😀".repeat(1000)).text()).hasSize(2000);
    assertThat(fault("😀".repeat(1001))).isEqualTo("long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "\0", "\u202e\u200b"})
  void anEmptyReasonIsRefused(String typed) {
    assertThat(fault(typed)).isEqualTo("empty");
  }

  @Test
  void aReasonWithATelephoneNumberIsRefusedBecauseEverybodyWillReadIt() {
    assertThat(fault("Маған 8 701 123 45 67 нөміріне хабарласыңыз")).isEqualTo("PHONE");
  }

  @Test
  void aBetterAnswerSaysWhatItMeans() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () -> DisputeReply.of(new ReplyToDispute(1, 1, true, null, Language.KK, BETTER)));
    assertThat(
            DisputeReply.of(
                    new ReplyToDispute(1, 1, false, AnswerOutcome.SOLVED, Language.KK, BETTER))
                .leadsTo())
        .isEqualTo(DisputeStatus.UPHELD);
  }

  private static String fault(String typed) {
    try {
      DisputeReason.of(typed);
      return "";
    } catch (InvalidInput refused) {
      return refused.faults().get(0).fault();
    }
  }

  private static DisputeReply better() {
    return new DisputeReply(AnswerOutcome.SOLVED, Language.KK, BETTER);
  }

  private static Dispute disputed() {
    return new Dispute(1, DisputeReason.of("Дәрігер туралы айтылмаған."), DISPUTED, DUE);
  }

  private static Answer answered() {
    Answer answer =
        new Answer(
            1, new AnswerWording(AnswerOutcome.EXPLAINED, Language.KK, OLD), OFFICER, ANSWERED);
    answer.sendToClearance(OFFICER, ANSWERED);
    answer.clear("editor.moh", ANSWERED);
    answer.signOff(APPROVER, ANSWERED);
    answer.publish(OFFICER, ANSWERED);
    return answer;
  }
}
