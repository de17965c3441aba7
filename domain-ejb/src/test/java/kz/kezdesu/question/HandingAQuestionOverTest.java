package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.question.model.HandOver;
import kz.kezdesu.question.model.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Aigul asked the ministry of health about the boiler of a school; it goes to the ministry of
 * energy, or to the akimat of Abai, and keeps its number and its last day.
 */
class HandingAQuestionOverTest {
  private static final String NUMBER = "2026-004217";
  private static final String HEALTH = "officer.moh";
  private static final String ENERGY = "officer.moe";
  private static final Instant VOICED = Instant.parse("2026-11-16T05:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-18T05:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 12, 7);
  private static final LocalText NOTE = new LocalText("Мектеп туралы", "О школе", null);
  private static final LocalText OTHER_NOTE = new LocalText("Қазандық туралы", "О котле", null);

  @Test
  @Decree("1.1")
  void neverBeginsTheTermAnew() {
    Question question = voiced();

    question.handOver(to("moe"), HEALTH, LATER);
    question.acceptHandOver(ENERGY, LATER);

    assertThat(question.getAnswerDueOn()).isEqualTo(DUE);
    assertThat(question.getNumber()).isEqualTo(NUMBER);
    assertThat(question.getMeetingId()).isEqualTo(1);
    assertThat(question.getMinistryCode()).isEqualTo("moe");
    assertThat(question.getStatus()).isEqualTo(QuestionStatus.HANDED_OVER);

    question.answered("editor.moe", LATER);

    assertThat(question.getStatus()).isEqualTo(QuestionStatus.ANSWERED);
  }

  @Test
  @Decree("1.1")
  void givesItBackAsItWasWithTheSameLastDay() {
    for (Question question : List.of(voiced(), published())) {
      QuestionStatus before = question.getStatus();
      LocalDate due = question.getAnswerDueOn();
      question.handOver(to("moe"), HEALTH, LATER);

      question.giveBack(ReturnReason.NOT_COMPETENT, NOTE, ENERGY, LATER);

      assertThat(question.getStatus()).isEqualTo(before);
      assertThat(question.getAnswerDueOn()).isEqualTo(due);
      assertThat(question.getMinistryCode()).isEqualTo("moh");
      assertThat(question.isHandOverWaiting()).isFalse();
      assertThat(question.wasGivenBack(ReturnReason.NOT_COMPETENT, NOTE, ENERGY)).isTrue();
      assertThat(question.wasGivenBack(ReturnReason.NOT_COMPETENT, OTHER_NOTE, ENERGY)).isFalse();
      assertThatExceptionOfType(UndoTooLate.class).isThrownBy(() -> question.undo(ENERGY, LATER));
    }
  }

  @Test
  void doesNotSendAQuestionToAndFro() {
    Question question = voiced();
    question.handOver(to("moe"), HEALTH, LATER);
    question.giveBack(ReturnReason.NOT_COMPETENT, NOTE, ENERGY, LATER);

    assertThatExceptionOfType(HadItBefore.class)
        .isThrownBy(() -> question.handOver(to("moe"), HEALTH, LATER));
    assertThatExceptionOfType(HadItBefore.class)
        .isThrownBy(() -> question.handOver(to("moh"), HEALTH, LATER));

    question.handOver(to("akimat.10"), HEALTH, LATER);
    question.acceptHandOver("officer.akimat.10", LATER);

    assertThatExceptionOfType(HadItBefore.class)
        .isThrownBy(() -> question.handOver(to("moh"), "officer.akimat.10", LATER));
    question.handOver(to("mti"), "officer.akimat.10", LATER);
    question.acceptHandOver("officer.mti", LATER);
    assertThat(question.timesHandedOver()).isEqualTo(Question.MOST_HAND_OVERS);
    assertThatExceptionOfType(HandedOverTooOften.class)
        .isThrownBy(() -> question.handOver(to("mnp"), "officer.mti", LATER));
  }

  @Test
  void comesBackToTheBodyThatHadTakenItOnAsHandedOver() {
    Question question = voiced();
    question.handOver(to("moe"), HEALTH, LATER);
    question.acceptHandOver(ENERGY, LATER);
    question.handOver(to("akimat.10"), ENERGY, LATER);

    question.giveBack(ReturnReason.ANOTHER_IS_COMPETENT, NOTE, "officer.akimat.10", LATER);

    assertThat(question.getMinistryCode()).isEqualTo("moe");
    assertThat(question.getStatus()).isEqualTo(QuestionStatus.HANDED_OVER);
    assertThat(question.isHandOverWaiting()).isFalse();
  }

  @Test
  void waitsForItsReceiver() {
    Question question = voiced();
    assertThatExceptionOfType(NothingToAccept.class)
        .isThrownBy(() -> question.acceptHandOver(ENERGY, LATER));
    question.handOver(to("moe"), HEALTH, LATER);

    assertThat(question.wasHandedOver(to("moe"), HEALTH)).isTrue();
    assertThat(question.wasHandedOver(to("akimat.10"), HEALTH)).isFalse();
    assertThat(
            question.wasHandedOver(
                new HandOver.Receiver("moe", null, HandOverReason.COMPETENCE, OTHER_NOTE), HEALTH))
        .as("with other words it is another wish")
        .isFalse();
    assertThatExceptionOfType(HandOverAwaitsReply.class)
        .isThrownBy(() -> question.handOver(to("akimat.10"), ENERGY, LATER));
    assertThatExceptionOfType(HandOverAwaitsReply.class)
        .isThrownBy(() -> question.answered("editor.moe", LATER));

    question.acceptHandOver(ENERGY, LATER);

    assertThat(question.wasTakenOn(ENERGY)).isTrue();
    assertThatExceptionOfType(NothingToAccept.class)
        .isThrownBy(() -> question.giveBack(ReturnReason.NOT_COMPETENT, NOTE, ENERGY, LATER));
  }

  @Test
  @Decree("1.1")
  void leavesItWithTheSenderWhenItGoesToTheSystemOfAppeals() {
    Question question = voiced();

    question.handOver(outside("ЗТ-2026-04412345"), HEALTH, LATER);

    assertThat(question.getMinistryCode()).isEqualTo("moh");
    assertThat(question.getStatus()).isEqualTo(QuestionStatus.HANDED_OVER);
    assertThat(question.getAnswerDueOn()).isEqualTo(DUE);
    assertThat(question.wasHandedOver(outside("ЗТ-2026-04412345"), HEALTH)).isTrue();
    assertThatExceptionOfType(HandedOutside.class)
        .isThrownBy(() -> question.handOver(to("moe"), HEALTH, LATER));
    question.answered("editor.moh", LATER);
    assertThat(question.getStatus()).isEqualTo(QuestionStatus.ANSWERED);
  }

  @ParameterizedTest
  @EnumSource(names = {"RECEIVED", "DECLINED", "ANSWERED", "WITHDRAWN"})
  void isNotForAQuestionThatIsNotPublicOrIsOver(QuestionStatus status) {
    Question question = new Question(matter(), author(), "key", VOICED);
    switch (status) {
      case DECLINED -> question.decline(DeclineReason.OFF_TOPIC, HEALTH, VOICED);
      case WITHDRAWN -> question.withdraw(VOICED);
      case ANSWERED -> {
        question.accept(HEALTH, VOICED);
        question.answered(HEALTH, VOICED);
      }
      default -> assertThat(question.getStatus()).isEqualTo(status);
    }

    assertThatExceptionOfType(QuestionStepNotPossible.class)
        .isThrownBy(() -> question.handOver(to("moe"), HEALTH, LATER));
  }

  @Test
  @Decree("1.6")
  void letsTheQuestionBePutAtItsMeetingAllTheSame() {
    Question question = published();
    question.handOver(to("moe"), HEALTH, LATER);
    assertThat(question.isToBeVoiced()).isTrue();

    question.voice(DUE, "host.moh", LATER);

    assertThat(question.getStatus()).isEqualTo(QuestionStatus.HANDED_OVER);
    assertThat(question.getMinistryCode()).isEqualTo("moe");
    assertThat(question.getAnswerDueOn()).isEqualTo(DUE);
    assertThat(question.isToBeVoiced()).isFalse();
    question.giveBack(ReturnReason.TOO_LITTLE_KNOWN, NOTE, ENERGY, LATER);
    assertThat(question.getStatus()).isEqualTo(QuestionStatus.VOICED);
  }

  @Test
  void hasAReasonThatFitsItsReceiver() {
    assertThat(HandOverReason.LOCAL_MATTER.suits(Body.Kind.AKIMAT)).isTrue();
    assertThat(HandOverReason.LOCAL_MATTER.suits(Body.Kind.MINISTRY)).isFalse();
    assertThat(HandOverReason.LOCAL_MATTER.suits(null)).isFalse();
    assertThat(HandOverReason.OFFICIAL_APPEAL.suits(null)).isTrue();
    assertThat(HandOverReason.OFFICIAL_APPEAL.suits(Body.Kind.AKIMAT)).isFalse();
    assertThat(HandOverReason.OWN_ORGANISATION.suits(null)).isFalse();
    assertThat(HandOverReason.COMPETENCE.suits(null)).isTrue();
  }

  @Test
  @Decree("1.1")
  void countsTheWorkingDaysThatAreLeftForTheReceiver() {
    WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2026, 12, 16)));

    assertThat(days.left(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 21))).isEqualTo(4);
    assertThat(days.left(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 21))).isZero();
    assertThat(days.left(LocalDate.of(2026, 12, 19), LocalDate.of(2026, 12, 20))).isZero();
    assertThat(days.left(LocalDate.of(2026, 12, 22), LocalDate.of(2026, 12, 18))).isEqualTo(-2);
  }

  private static HandOver.Receiver to(String body) {
    return new HandOver.Receiver(body, null, HandOverReason.COMPETENCE, NOTE);
  }

  private static HandOver.Receiver outside(String number) {
    return new HandOver.Receiver(null, number, HandOverReason.OFFICIAL_APPEAL, NOTE);
  }

  private static Question published() {
    Question question = new Question(matter(), author(), "key", VOICED);
    question.numbered(NUMBER);
    question.accept(HEALTH, VOICED);
    return question;
  }

  private static Question voiced() {
    Question question = published();
    question.voice(DUE, "host.moh", VOICED);
    return question;
  }

  private static Question.Matter matter() {
    return new Question.Matter(
        1,
        "moh",
        QuestionKind.QUESTION,
        Channel.SITE,
        "Мектеп қашан салынады?",
        Language.KK,
        "100000000",
        null,
        null);
  }

  private static Question.Author author() {
    return new Question.Author("Айгүл", false, null, null);
  }
}
