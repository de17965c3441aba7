package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.question.model.HandOver;
import kz.kezdesu.question.model.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Aigul no longer agrees to the processing of her personal data. */
class TakingTheConsentBackTest {
  private static final String TEXT = "Емханадағы кезек қашан қысқарады?";
  private static final Instant SENT = Instant.parse("2026-11-02T05:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-16T05:00:00Z");
  private static final HandOver.Receiver APPEALS =
      new HandOver.Receiver(
          null,
          "ЖТ-2026-04711",
          HandOverReason.OFFICIAL_APPEAL,
          new LocalText("Өтініш", "Обращение", null));

  @ParameterizedTest
  @EnumSource(names = {"RECEIVED", "PUBLISHED", "DECLINED"})
  void whatWasNotVoicedGoesWithItsText(QuestionStatus status) {
    Question question = at(status);

    assertThat(question.withdrawConsent(LATER)).isTrue();

    assertNobodyIsNamed(question);
    assertThat(question.matter().text()).isEqualTo(Question.REMOVED);
    assertThat(question.getStatus())
        .isEqualTo(
            status == QuestionStatus.DECLINED ? QuestionStatus.DECLINED : QuestionStatus.WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource(names = {"VOICED", "ANSWERED", "HANDED_OVER"})
  @Decree("1.6")
  void whatWasVoicedKeepsItsTextAndItsPlaceAndOnlyThePersonGoes(QuestionStatus status) {
    Question question = at(status);

    question.withdrawConsent(LATER);

    assertNobodyIsNamed(question);
    assertThat(question.matter().text()).isEqualTo(TEXT);
    assertThat(question.getStatus()).isEqualTo(status);
    assertThat(question.getRankPosition()).isEqualTo(1);
  }

  @Test
  void doneAgainItIsDoneAlready() {
    Question question = at(QuestionStatus.RECEIVED);
    question.withdrawConsent(LATER);
    int steps = question.moves().size();

    assertThat(question.withdrawConsent(LATER)).isFalse();
    assertThat(question.moves()).hasSize(steps);
  }

  @Test
  void aRefusalIsNotUndoneAnyMore() {
    Question question = at(QuestionStatus.PUBLISHED);
    question.decline(DeclineReason.OFF_TOPIC, "officer.moh", LATER);
    question.withdrawConsent(LATER);

    assertThatExceptionOfType(UndoTooLate.class)
        .isThrownBy(() -> question.undo("officer.moh", LATER));
    assertThat(question.getStatus()).isEqualTo(QuestionStatus.DECLINED);
  }

  @Test
  void aNumberThatIsWrittenLaterIsNotKeptEither() {
    Question question = at(QuestionStatus.VOICED);
    question.withdrawConsent(LATER);

    question.handOver(APPEALS, "officer.moh", LATER);

    assertThat(question.isOutsideNumber(Question.REMOVED)).isTrue();
    assertThat(question.wasHandedOver(APPEALS, "officer.moh")).as("the same wish again").isTrue();
    assertThatExceptionOfType(NothingToAccept.class)
        .isThrownBy(() -> question.correctOutsideNumber("ЖТ-2026-04711"));
  }

  @Test
  void theNumberInTheSystemOfAppealsGoesToo() {
    Question question = at(QuestionStatus.VOICED);
    question.handOver(APPEALS, "officer.moh", SENT);

    question.withdrawConsent(LATER);

    assertThat(question.isOutsideNumber("ЖТ-2026-04711")).isFalse();
    assertThat(question.isOutsideNumber(Question.REMOVED)).isTrue();
  }

  private static void assertNobodyIsNamed(Question question) {
    Question.Author author = question.author();
    assertThat(author.name()).isEqualTo(Question.REMOVED);
    assertThat(author.hideName()).isTrue();
    assertThat(author.personId()).isNull();
    assertThat(author.phone()).isNull();
  }

  private static Question at(QuestionStatus status) {
    Question question =
        new Question(
            new Question.Matter(
                1,
                "moh",
                QuestionKind.QUESTION,
                Channel.SITE,
                TEXT,
                Language.KK,
                "100000000",
                null,
                null),
            new Question.Author("Айгүл", false, new UUID(1, 2), new byte[] {1}),
            "key",
            SENT);
    switch (status) {
      case PUBLISHED -> question.accept("officer.moh", SENT);
      case DECLINED -> question.decline(DeclineReason.OFF_TOPIC, "officer.moh", SENT);
      case VOICED, ANSWERED, HANDED_OVER -> {
        question.voice(LocalDate.of(2026, 12, 7), "host.moh", SENT);
        question.rank(1, "Көптің сұрағы");
        if (status == QuestionStatus.ANSWERED) {
          question.answered("officer.moh", SENT);
        } else if (status == QuestionStatus.HANDED_OVER) {
          question.handOver(
              new HandOver.Receiver(
                  "moe",
                  null,
                  HandOverReason.COMPETENCE,
                  new LocalText("Мектеп туралы", "О школе", null)),
              "officer.moh",
              SENT);
        }
      }
      default -> {}
    }
    return question;
  }
}
