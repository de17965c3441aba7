package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.question.model.DeskChoice;
import kz.kezdesu.question.model.HandOver;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A question that Aigul sent on 2 November 2026, in the hands of officer.moh. */
class AQuestionOnTheDeskTest {
  private static final String OFFICER = "officer.moh";
  private static final Instant SENT = Instant.parse("2026-11-02T05:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-16T05:00:00Z");
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final LocalText NOTE = new LocalText("Бізге қатысты емес", "Не к нам", null);
  private static final LocalDate DUE = LocalDate.of(2026, 12, 7);

  /** How a question comes to each status. */
  private static final Map<QuestionStatus, List<QuestionStatus>> PATHS =
      new EnumMap<>(
          Map.of(
              QuestionStatus.RECEIVED, List.of(),
              QuestionStatus.PUBLISHED, List.of(QuestionStatus.PUBLISHED),
              QuestionStatus.DECLINED, List.of(QuestionStatus.DECLINED),
              QuestionStatus.VOICED, List.of(QuestionStatus.VOICED),
              QuestionStatus.ANSWERED, List.of(QuestionStatus.VOICED, QuestionStatus.ANSWERED),
              QuestionStatus.HANDED_OVER,
                  List.of(QuestionStatus.VOICED, QuestionStatus.HANDED_OVER),
              QuestionStatus.WITHDRAWN, List.of(QuestionStatus.WITHDRAWN)));

  /** Where each status leads; nothing else is possible. */
  private static final Map<QuestionStatus, Set<QuestionStatus>> WAYS =
      new EnumMap<>(
          Map.of(
              QuestionStatus.RECEIVED,
              EnumSet.of(
                  QuestionStatus.PUBLISHED,
                  QuestionStatus.DECLINED,
                  QuestionStatus.VOICED,
                  QuestionStatus.WITHDRAWN),
              QuestionStatus.PUBLISHED,
              EnumSet.of(
                  QuestionStatus.DECLINED,
                  QuestionStatus.VOICED,
                  QuestionStatus.ANSWERED,
                  QuestionStatus.HANDED_OVER,
                  QuestionStatus.WITHDRAWN),
              QuestionStatus.VOICED,
              EnumSet.of(QuestionStatus.ANSWERED, QuestionStatus.HANDED_OVER),
              QuestionStatus.HANDED_OVER,
              EnumSet.of(QuestionStatus.ANSWERED, QuestionStatus.HANDED_OVER)));

  static Stream<Arguments> allPairs() {
    return Arrays.stream(QuestionStatus.values())
        .flatMap(from -> Arrays.stream(QuestionStatus.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  @Decree("1.6")
  void goesOnlyTheWaysOfItsTable(QuestionStatus from, QuestionStatus to) {
    Question question = at(from);
    int steps = question.moves().size();

    if (to == QuestionStatus.RECEIVED) {
      assertThat(from.leadsTo(to)).isFalse();
    } else if (WAYS.getOrDefault(from, Set.of()).contains(to)) {
      go(question, to);
      assertThat(question.getStatus()).isEqualTo(to);
      assertThat(question.moves()).hasSize(steps + 1);
    } else {
      assertThatExceptionOfType(QuestionStepNotPossible.class).isThrownBy(() -> go(question, to));
      assertThat(question.getStatus()).isEqualTo(from);
      assertThat(question.moves()).hasSize(steps);
    }
  }

  @Test
  void knowsAWishThatIsDoneAlready() {
    Question question = at(QuestionStatus.PUBLISHED);

    assertThat(question.wasMoved(QuestionStatus.PUBLISHED, OFFICER)).isTrue();
    assertThat(question.wasMoved(QuestionStatus.PUBLISHED, "other.moh")).isFalse();
    assertThat(question.wasMoved(QuestionStatus.DECLINED, OFFICER)).isFalse();
    assertThat(at(QuestionStatus.RECEIVED).wasMoved(QuestionStatus.RECEIVED, OFFICER)).isFalse();
  }

  @Test
  void anotherReasonIsAnotherWish() {
    Question declined = at(QuestionStatus.DECLINED);

    assertThat(declined.wasDeclined(DeclineReason.OFF_TOPIC, OFFICER)).isTrue();
    assertThat(declined.wasDeclined(DeclineReason.INSULT, OFFICER)).isFalse();
    assertThat(declined.wasDeclined(DeclineReason.OFF_TOPIC, "other.moh")).isFalse();
  }

  @Test
  void isChangedOnlyByWhoHasSeenIt() {
    Question question = at(QuestionStatus.RECEIVED);

    assertThatExceptionOfType(ChangedMeanwhile.class)
        .isThrownBy(() -> question.mustBe(question.getVersion() + 1));
  }

  @Test
  void isAgainWhatItWasWhenItsStepIsUndone() {
    Question published = at(QuestionStatus.PUBLISHED);
    published.undo(OFFICER, LATER.plus(TEN_MINUTES));
    assertThat(published.getStatus()).isEqualTo(QuestionStatus.RECEIVED);
    assertThat(published.moves()).hasSize(2);

    Question declined = at(QuestionStatus.PUBLISHED);
    declined.decline(DeclineReason.INSULT, OFFICER, LATER);
    declined.undo(OFFICER, LATER);
    assertThat(declined.getStatus()).isEqualTo(QuestionStatus.PUBLISHED);
    assertThat(declined.timesDeclined()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void isUndoneOnlyByWhoDidItAndOnlyNowAndOnlyOnce(QuestionStatus status) {
    Question question = at(status);
    boolean undoable = status == QuestionStatus.PUBLISHED || status == QuestionStatus.DECLINED;

    assertTooLate(question, "other.moh", LATER);
    assertTooLate(question, OFFICER, LATER.plus(TEN_MINUTES).plusSeconds(1));
    if (undoable) {
      question.undo(OFFICER, LATER);
    }
    assertTooLate(question, OFFICER, LATER);
  }

  @Test
  void isGivenToSomebodyOnlyWhileItsBodyHoldsIt() {
    Question question = at(QuestionStatus.PUBLISHED);
    question.assignTo(OFFICER);
    assertThat(question.getAssignee()).isEqualTo(OFFICER);

    go(question, QuestionStatus.HANDED_OVER);
    assertThat(question.getAssignee()).as("the receiver chooses anew").isNull();
    question.assignTo("officer.moe");
    question.giveBack(ReturnReason.NOT_COMPETENT, NOTE, "officer.moe", LATER);
    assertThat(question.getAssignee()).isNull();
  }

  @Test
  @Decree("1.1")
  void isWantedByADayOfItsOwnThatIsNeverAfterTheLegalOne() {
    Question question = at(QuestionStatus.PUBLISHED);
    question.wantBy(DUE.plusDays(3));
    go(question, QuestionStatus.VOICED);
    assertThat(question.getOwnDueOn()).isEqualTo(DUE);
    assertThat(question.getAnswerDueOn()).isEqualTo(DUE);

    assertThatExceptionOfType(OwnDayAfterLegalOne.class)
        .isThrownBy(() -> question.wantBy(DUE.plusDays(1)));
    question.wantBy(DUE.minusDays(2));
    assertThat(question.getAnswerDueOn()).as("the legal day stays").isEqualTo(DUE);
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "WITHDRAWN"})
  void isGivenToNobodyOnceItIsTakenDown(QuestionStatus status) {
    Question question = at(status);
    assertThatExceptionOfType(QuestionStepNotPossible.class)
        .isThrownBy(() -> question.assignTo(OFFICER));
  }

  @Test
  void aChoiceIsUndoneOnceByWhoMadeItAndOnlyNow() {
    Question question = at(QuestionStatus.PUBLISHED);
    DeskChoice choice =
        new DeskChoice(question, DeskMatter.TOPIC, "roads", "health", null, OFFICER, LATER);

    assertThatExceptionOfType(UndoTooLate.class)
        .isThrownBy(() -> choice.undo(question, "other.moh", LATER));
    assertThatExceptionOfType(UndoTooLate.class)
        .isThrownBy(() -> choice.undo(question, OFFICER, LATER.plus(TEN_MINUTES).plusSeconds(1)));
    choice.undo(question, OFFICER, LATER.plus(TEN_MINUTES));
    assertThat(choice.getWas()).isEqualTo("roads");
    assertThatExceptionOfType(UndoTooLate.class)
        .isThrownBy(() -> choice.undo(question, OFFICER, LATER.plus(TEN_MINUTES)));
  }

  private static void assertTooLate(Question question, String by, Instant at) {
    assertThatExceptionOfType(UndoTooLate.class).isThrownBy(() -> question.undo(by, at));
  }

  private static Question at(QuestionStatus status) {
    Question question =
        new Question(
            new Question.Matter(
                1,
                "moh",
                QuestionKind.QUESTION,
                Channel.SITE,
                "Емханадағы кезек қашан қысқарады?",
                Language.KK,
                "100000000",
                null,
                null),
            new Question.Author("Айгүл", false, null, null),
            "key",
            SENT);
    PATHS.getOrDefault(status, List.of()).forEach(step -> go(question, step));
    if (question.isHandOverWaiting()) {
      question.acceptHandOver("officer.moe", LATER);
    }
    return question;
  }

  private static void go(Question question, QuestionStatus to) {
    switch (to) {
      case PUBLISHED -> question.accept(OFFICER, LATER);
      case DECLINED -> question.decline(DeclineReason.OFF_TOPIC, OFFICER, LATER);
      case VOICED -> question.voice(DUE, "host.moh", LATER);
      case ANSWERED -> question.answered("editor.moh", LATER);
      case HANDED_OVER -> question.handOver(next(question), OFFICER, LATER);
      case WITHDRAWN -> question.withdraw(LATER);
      case RECEIVED -> throw new IllegalArgumentException("nobody receives a question again");
    }
  }

  /** Nobody gets a question twice, so each time it is another body's turn. */
  private static HandOver.Receiver next(Question question) {
    return new HandOver.Receiver(
        question.wasEverWith("moe") ? "akimat.10" : "moe",
        null,
        HandOverReason.COMPETENCE,
        new LocalText("Мектеп туралы", "О школе", null));
  }
}
