package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.question.AskQuestion;
import kz.kezdesu.question.DeclineReason;
import kz.kezdesu.question.Intake;
import kz.kezdesu.question.IntakeClosed;
import kz.kezdesu.question.KeyUsedBefore;
import kz.kezdesu.question.QuestionIntake;
import kz.kezdesu.question.QuestionNews;
import kz.kezdesu.question.QuestionTracking;
import kz.kezdesu.question.ReceivedQuestion;
import kz.kezdesu.question.SimilarQuestions;
import kz.kezdesu.question.SimilarRow;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A question is taken once, in its time, and only when it can be taken. */
@ExtendWith(ArquillianExtension.class)
class AskingAQuestionIT {
  private static final String ABAI = "100000000";

  @EJB private QuestionIntake intake;
  @EJB private QuestionTracking tracking;
  @EJB private SimilarQuestions similar;
  @EJB private QuestionNews news;
  @EJB private Persons persons;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Crowd crowd;

  private long meeting;

  @BeforeEach
  void aMeetingTakesQuestions() throws SQLException {
    meeting = village.meeting();
    village.takesQuestions(meeting);
  }

  @Test
  void theQuestionHasANumberAndACodeThatOpensIt() throws SQLException {
    ReceivedQuestion received = intake.ask(question(key(), "Көше шамы қашан жанады? =1+1 <b>"));

    assertThat(received.number()).matches("20\\d\\d-\\d{6}");
    assertThat(tracking.find(received.trackingCode()))
        .hasValueSatisfying(
            own -> {
              assertThat(own.number()).isEqualTo(received.number());
              assertThat(own.text()).isEqualTo("Көше шамы қашан жанады? =1+1 <b>");
            });
    assertThat(
            tables.number(
                "select count(*) from question where number = ? and status = 'RECEIVED' and"
                    + " consent_wording = ? and consent_at is not null",
                received.number(),
                QuestionIntake.CONSENT_WORDING))
        .isEqualTo(1);
  }

  @Test
  void twoHundredTimesAtOnceItIsOneQuestionAndEverybodyIsToldTheSame() throws SQLException {
    AskQuestion wish = question(key(), "Су қысымы неге төмен?");
    Callable<ReceivedQuestion> deed = () -> intake.ask(wish);

    List<ReceivedQuestion> answers = crowd.together(Collections.nCopies(200, deed));

    assertThat(answers).containsOnly(answers.get(0));
    assertThat(answered(wish.key())).isEqualTo(1);
    assertThat(
            tables.number(
                "select count(*) from outbox_mail where deduplication = ?",
                "received:" + answers.get(0).number()))
        .isEqualTo(1);
  }

  @Test
  void allLettersGoInTheLanguageOfTheFormWhateverTheAuthorSpokeBefore() throws SQLException {
    String address = key() + "@mail.kz";
    persons.meet(Contact.email(address).orElseThrow(), Language.KK);
    String number = intake.ask(question(key(), "Шам неге жанбайды?", address)).number();
    long question = tables.number("select id from question where number = ?", number);

    news.declined(question, DeclineReason.INSULT, 1);

    assertThat(language("received:" + number)).isEqualTo("en");
    assertThat(language("declined:" + number)).isEqualTo("en");
  }

  @Test
  void aQuestionWithoutALanguageForLettersHasThatOfItsAuthor() throws SQLException {
    String address = key() + "@mail.kz";
    persons.meet(Contact.email(address).orElseThrow(), Language.RU);
    String number = intake.ask(question(key(), "Шам неге жанбайды?", address)).number();
    long question = tables.number("select id from question where number = ?", number);
    tables.write("update question set letters_language = null where id = ?", question);

    news.declined(question, DeclineReason.INSULT, 1);

    assertThat(language("declined:" + number)).isEqualTo("ru");
  }

  @Test
  void theSameKeyWithOtherWordsIsRefused() throws SQLException {
    String key = key();
    intake.ask(question(key, "Жол қашан жөнделеді?"));

    assertThatThrownBy(() -> intake.ask(question(key, "Көпір қашан жөнделеді?")))
        .isInstanceOf(KeyUsedBefore.class);
    assertThat(answered(key)).isEqualTo(1);
  }

  @Test
  void sentAgainAfterTheIntakeHasClosedItGetsTheSameAnswer() throws SQLException {
    AskQuestion wish = question(key(), "Мектепте орын неге жетпейді?");
    ReceivedQuestion first = intake.ask(wish);
    village.tookQuestionsUntilYesterday(meeting);

    assertThat(intake.ask(wish)).isEqualTo(first);
  }

  @Test
  void onceTheIntakeHasClosedNothingIsTaken() throws SQLException {
    village.tookQuestionsUntilYesterday(meeting);
    AskQuestion wish = question(key(), "Кешіктім бе?");

    assertThatThrownBy(() -> intake.ask(wish))
        .isInstanceOfSatisfying(
            IntakeClosed.class,
            closed -> {
              assertThat(closed.intake().state()).isEqualTo(Intake.State.CLOSED);
              assertThat(closed.intake().clause()).isEqualTo("1.4f");
              assertThat(closed.intake().closesAt()).isNotNull();
            });
    assertThat(answered(wish.key())).isZero();
  }

  @Test
  void everyFaultIsNamedWithItsField() {
    AskQuestion wish =
        new AskQuestion(
            key(),
            987654321,
            "QUESTION",
            "қ".repeat(2001),
            "kk",
            ABAI,
            "711110000",
            "bees",
            "",
            false,
            "aigul@",
            "",
            false,
            Language.KK);

    assertThatThrownBy(() -> intake.ask(wish))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(Fault::field)
                    .containsExactlyInAnyOrder(
                        "meetingId", "text", "districtCode", "topic", "name", "email", "consent"));
  }

  @Test
  void alikeQuestionsAreFoundAlsoInKazakhTypedWithRussianLetters() throws SQLException {
    String number = "2026-" + System.nanoTime();
    village.question(meeting, number, "PUBLISHED");
    village.question(meeting, number + "1", "RECEIVED");
    // What words tell depends on how many say them, and what a village asks stands here many times.
    tables.write(
        "update question set text = 'Балабақшадағы жылу қашан беріледі?' where number like ?",
        number + "%");

    List<SimilarRow> found =
        similar.find(meeting, "балабакшадагы ЖЫЛУ кашан бериледи, уш кун куттик");

    assertThat(found).extracting(like -> like.question().number()).containsExactly(number);
    assertThat(found.get(0).score()).isBetween(0.4, 1.0);
    assertThat(similar.find(meeting, "Аула жарығы туралы мүлде басқа нәрсе")).isEmpty();
    assertThat(similar.find(meeting, "%_' \0")).isEmpty();
  }

  private AskQuestion question(String key, String text) {
    return question(key, text, "aigul@mail.kz");
  }

  private AskQuestion question(String key, String text, String email) {
    return new AskQuestion(
        key,
        meeting,
        "QUESTION",
        text,
        "kk",
        ABAI,
        "101000000",
        "",
        "Айгүл",
        true,
        email,
        "",
        true,
        Language.EN);
  }

  private String language(String letter) throws SQLException {
    return tables.text("select language from outbox_mail where deduplication = ?", letter);
  }

  private long answered(String key) throws SQLException {
    return tables.number("select count(*) from question where idempotency_key = ?", key);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
