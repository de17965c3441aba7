package kz.kezdesu.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.kezdesu.answer.model.Answer;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer that officer.moh has drafted on 16 November 2026. */
class AnAnswerOnItsWayTest {
  private static final String OFFICER = "officer.moh";
  private static final String APPROVER = "approver.moh";
  private static final String EDITOR = "editor.moh";
  private static final String COLLEAGUE = "colleague.moh";
  private static final Instant DRAFTED = Instant.parse("2026-11-16T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-18T10:00:00Z");
  private static final AnswerWording WORDS =
      new AnswerWording(AnswerOutcome.EXPLAINED, Language.KK, "Қараша айынан бастап ашық болады.");
  private static final AnswerWording OTHER_WORDS =
      new AnswerWording(AnswerOutcome.SOLVED, Language.KK, "Қазір ашық.");

  /** Where each status leads; nothing else is possible. */
  private static final Map<AnswerStatus, Set<AnswerStatus>> WAYS =
      new EnumMap<>(
          Map.of(
              AnswerStatus.DRAFT, Set.of(AnswerStatus.IN_CLEARANCE),
              AnswerStatus.IN_CLEARANCE, Set.of(AnswerStatus.CLEARED, AnswerStatus.DRAFT),
              AnswerStatus.CLEARED, Set.of(AnswerStatus.SIGNED_OFF, AnswerStatus.DRAFT),
              AnswerStatus.SIGNED_OFF, Set.of(AnswerStatus.PUBLISHED, AnswerStatus.DRAFT),
              AnswerStatus.PUBLISHED, Set.of()));

  static Stream<Arguments> allPairs() {
    return Arrays.stream(AnswerStatus.values())
        .flatMap(from -> Arrays.stream(AnswerStatus.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void goesOnlyTheWaysOfItsTable(AnswerStatus from, AnswerStatus to) {
    Answer answer = at(from);

    if (WAYS.getOrDefault(from, Set.of()).contains(to)) {
      go(answer, to);
      assertThat(answer.getStatus()).isEqualTo(to);
    } else {
      assertThatExceptionOfType(AnswerStepNotPossible.class).isThrownBy(() -> go(answer, to));
      assertThat(answer.getStatus()).isEqualTo(from);
    }
  }

  @Test
  void everyStepKeepsWhoAndWhen() {
    Answer answer = at(AnswerStatus.PUBLISHED);

    assertThat(answer.describe().moves())
        .containsExactly(
            new AnswerMoveRow(null, AnswerStatus.DRAFT, DRAFTED, OFFICER, null),
            new AnswerMoveRow(AnswerStatus.DRAFT, AnswerStatus.IN_CLEARANCE, LATER, OFFICER, null),
            new AnswerMoveRow(AnswerStatus.IN_CLEARANCE, AnswerStatus.CLEARED, LATER, EDITOR, null),
            new AnswerMoveRow(AnswerStatus.CLEARED, AnswerStatus.SIGNED_OFF, LATER, APPROVER, null),
            new AnswerMoveRow(
                AnswerStatus.SIGNED_OFF, AnswerStatus.PUBLISHED, LATER, EDITOR, null));
    assertThat(answer.describe().clearedBy()).isEqualTo(EDITOR);
    assertThat(answer.describe().clearedAt()).isEqualTo(LATER);
    assertThat(answer.describe().signedOffBy()).isEqualTo(APPROVER);
    assertThat(answer.describe().publishedBy()).isEqualTo(EDITOR);
    assertThat(answer.describe().publishedAt()).isEqualTo(LATER);
  }

  @Test
  void isNeitherClearedNorSignedOffByWhoWordedIt() {
    Answer sent = at(AnswerStatus.IN_CLEARANCE);
    assertThatExceptionOfType(OwnAnswer.class).isThrownBy(() -> sent.clear(OFFICER, LATER));
    assertThat(sent.getStatus()).isEqualTo(AnswerStatus.IN_CLEARANCE);
    assertThat(sent.describe().clearedBy()).isNull();

    Answer cleared = at(AnswerStatus.CLEARED);
    assertThatExceptionOfType(OwnAnswer.class).isThrownBy(() -> cleared.signOff(OFFICER, LATER));
    assertThat(cleared.getStatus()).isEqualTo(AnswerStatus.CLEARED);
  }

  @Test
  void isNotSignedOffByWhoClearedIt() {
    Answer answer = at(AnswerStatus.IN_CLEARANCE);
    answer.clear(APPROVER, LATER);

    assertThatExceptionOfType(ClearedByYourself.class)
        .isThrownBy(() -> answer.signOff(APPROVER, LATER));
    assertThat(answer.getStatus()).isEqualTo(AnswerStatus.CLEARED);
    assertThatCode(() -> answer.signOff("other.moh", LATER)).doesNotThrowAnyException();
  }

  @Test
  void isNotSignedOffBeforeItIsCleared() {
    Answer answer = at(AnswerStatus.IN_CLEARANCE);

    assertThatExceptionOfType(AnswerStepNotPossible.class)
        .isThrownBy(() -> answer.signOff(APPROVER, LATER));
    assertThat(answer.describe().signedOffBy()).isNull();
  }

  @Test
  void isNeitherClearedNorSignedOffByWhoWordedItLast() {
    Answer answer = at(AnswerStatus.DRAFT);
    answer.reword(OTHER_WORDS, APPROVER, LATER);
    answer.sendToClearance(OFFICER, LATER);

    assertThatExceptionOfType(OwnAnswer.class).isThrownBy(() -> answer.clear(APPROVER, LATER));
    answer.clear(OFFICER, LATER);
    assertThatExceptionOfType(OwnAnswer.class).isThrownBy(() -> answer.signOff(APPROVER, LATER));
    assertThatCode(() -> answer.signOff(EDITOR, LATER)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(value = AnswerStatus.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
  void isWordedAnewOnlyAsADraft(AnswerStatus status) {
    Answer answer = at(status);

    assertThatExceptionOfType(AnswerStepNotPossible.class)
        .isThrownBy(() -> answer.reword(OTHER_WORDS, OFFICER, LATER));
    assertThat(answer.says(WORDS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerStatus.class,
      names = {"IN_CLEARANCE", "CLEARED", "SIGNED_OFF"})
  void sentBackItLosesItsClearanceAndSignOffAndKeepsTheRemark(AnswerStatus status) {
    Answer answer = at(status);

    answer.sendBack("Мекенжайы көрсетілмеген.", EDITOR, LATER);

    assertThat(answer.getStatus()).isEqualTo(AnswerStatus.DRAFT);
    assertThat(answer.describe().clearedBy()).isNull();
    assertThat(answer.describe().clearedAt()).isNull();
    assertThat(answer.describe().signedOffBy()).isNull();
    assertThat(answer.describe().lastRemark()).isEqualTo("Мекенжайы көрсетілмеген.");
    answer.sendToClearance(OFFICER, LATER);
    assertThat(answer.describe().lastRemark()).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerStatus.class,
      names = {"IN_CLEARANCE", "CLEARED"})
  void beforeItIsSignedOffItIsTakenBackAndClearedAnew(AnswerStatus status) {
    Answer answer = at(status);

    answer.takeBack(OFFICER, LATER);

    assertThat(answer.getStatus()).isEqualTo(AnswerStatus.DRAFT);
    assertThat(answer.describe().clearedBy()).isNull();
    answer.reword(OTHER_WORDS, EDITOR, LATER);
    answer.sendToClearance(EDITOR, LATER);
    answer.clear(COLLEAGUE, LATER);
    assertThat(answer.describe().clearedBy()).isEqualTo(COLLEAGUE);
  }

  @Test
  void signedOffItIsNotTakenBackByTheOfficer() {
    Answer answer = at(AnswerStatus.SIGNED_OFF);

    assertThatExceptionOfType(AnswerStepNotPossible.class)
        .isThrownBy(() -> answer.takeBack(OFFICER, LATER));
  }

  @Test
  void knowsAWishThatIsDoneAlready() {
    Answer answer = at(AnswerStatus.IN_CLEARANCE);

    assertThat(answer.wasMoved(AnswerStatus.IN_CLEARANCE, OFFICER)).isTrue();
    assertThat(answer.wasMoved(AnswerStatus.IN_CLEARANCE, "other.moh")).isFalse();
    assertThat(answer.wasMoved(AnswerStatus.DRAFT, OFFICER)).isFalse();
  }

  @Test
  void theSameWishInOtherWordsIsNotDoneAlready() {
    Answer answer = at(AnswerStatus.IN_CLEARANCE);

    assertThat(answer.wasSent(WORDS, OFFICER)).isTrue();
    assertThat(answer.wasSent(OTHER_WORDS, OFFICER)).isFalse();
    assertThat(answer.wasSent(WORDS, "other.moh")).isFalse();
    answer.sendBack("Толықтырыңыз.", APPROVER, LATER);
    assertThat(answer.wasSentBack("Толықтырыңыз.", APPROVER)).isTrue();
    assertThat(answer.wasSentBack("Мекенжайы?", APPROVER)).isFalse();
    assertThat(answer.wasSentBack("Толықтырыңыз.", OFFICER)).isFalse();
  }

  @Test
  void aFirstDraftWasNotSentBackByAnybody() {
    assertThat(at(AnswerStatus.DRAFT).wasSentBack("Толықтырыңыз.", OFFICER)).isFalse();
  }

  @Test
  void isChangedOnlyByWhoHasSeenIt() {
    Answer answer = at(AnswerStatus.DRAFT);

    assertThatExceptionOfType(ChangedMeanwhile.class)
        .isThrownBy(() -> answer.mustBe(answer.getVersion() + 1));
  }

  @Test
  @Decree("1.6")
  void everybodyReadsOnlyWhatIsPublished() {
    List<AnswerStatus> open = new ArrayList<>();
    for (AnswerStatus status : AnswerStatus.values()) {
      if (status.isPublic()) {
        open.add(status);
      }
    }
    assertThat(open).containsExactly(AnswerStatus.PUBLISHED);
  }

  private static Answer at(AnswerStatus status) {
    Answer answer = new Answer(7, WORDS, OFFICER, DRAFTED);
    for (AnswerStatus step : AnswerStatus.values()) {
      if (step != AnswerStatus.DRAFT && step.compareTo(status) <= 0) {
        go(answer, step);
      }
    }
    return answer;
  }

  private static void go(Answer answer, AnswerStatus to) {
    switch (to) {
      case DRAFT -> answer.sendBack("Толықтырыңыз.", APPROVER, LATER);
      case IN_CLEARANCE -> answer.sendToClearance(OFFICER, LATER);
      case CLEARED -> answer.clear(EDITOR, LATER);
      case SIGNED_OFF -> answer.signOff(APPROVER, LATER);
      case PUBLISHED -> answer.publish(EDITOR, LATER);
    }
  }
}
