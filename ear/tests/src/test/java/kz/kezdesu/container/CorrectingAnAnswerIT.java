package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.answer.AnswerDesk;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AnswerStepNotPossible;
import kz.kezdesu.answer.CorrectAnswer;
import kz.kezdesu.answer.CorrectionDesk;
import kz.kezdesu.answer.CorrectionRow;
import kz.kezdesu.answer.CorrectionStatus;
import kz.kezdesu.answer.CorrectionStepNotPossible;
import kz.kezdesu.answer.DraftAnswer;
import kz.kezdesu.answer.NoCorrection;
import kz.kezdesu.answer.OwnAnswer;
import kz.kezdesu.answer.WaitingCorrection;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A public answer says that something is being solved; now it is solved. */
@ExtendWith(ArquillianExtension.class)
class CorrectingAnAnswerIT {
  private static final String OLD = "Кезек жүйесін орнатып жатырмыз.";
  private static final String BETTER = "Кезек жүйесі 1 желтоқсаннан бері жұмыс істейді.";
  private static final String REASON = "Жұмыс аяқталды.";
  private static int turn;

  @EJB private CorrectionDesk desk;
  @EJB private AnswerDesk answerDesk;
  @EJB private AnswerCatalogue answers;
  @EJB private Persons persons;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private final Browser browser = new Browser();
  private long question;
  private String number = "";
  private String officer = "";
  private String approver = "";

  @BeforeEach
  void aPublishedAnswer() throws SQLException {
    turn++;
    number = "2026-" + System.nanoTime();
    question = village.question(village.meeting(), number, "ANSWERED");
    UUID aigul =
        persons.meet(Contact.email("corrected" + turn + "@mail.kz").orElseThrow(), Language.KK);
    tables.write("update question set author_id = ? where id = ?", aigul, question);
    answer(question, "PUBLISHED");
    officer = staff.hire("corrector" + turn + ".moh", Role.OFFICER, "moh");
    approver = staff.hire("signer" + turn + ".moh", Role.APPROVER, "moh");
  }

  @Test
  void theNewWordsTheReasonAndTheOldOnesArePublic() throws Exception {
    send(better(CorrectAnswer.NEW));
    send(better(CorrectAnswer.NEW));
    assertThat(answers.published(question).orElseThrow().text()).isEqualTo(OLD);
    assertThat(answers.corrections(question)).isEmpty();
    assertThat(waiting(approver, Role.APPROVER))
        .filteredOn(one -> one.number().equals(number))
        .extracting(WaitingCorrection::status)
        .containsExactly(CorrectionStatus.IN_CLEARANCE);
    assertThat(staff.as(approver, Role.APPROVER, () -> desk.count())).isPositive();

    int seen = version();
    staff.does(approver, Role.APPROVER, () -> desk.publish(question, seen));
    staff.does(approver, Role.APPROVER, () -> desk.publish(question, seen));

    CorrectionRow shown = answers.corrections(question).get(0);
    assertThat(shown.reason()).isEqualTo(REASON);
    assertThat(Objects.requireNonNull(shown.earlier()).text()).isEqualTo(OLD);
    assertThat(Objects.requireNonNull(shown.earlier()).outcome())
        .isEqualTo(AnswerOutcome.BEING_SOLVED);
    assertThat(answers.published(question).orElseThrow().text()).isEqualTo(BETTER);
    assertThat(browser.open("/kk/questions/" + number).body())
        .contains(BETTER, OLD, REASON, "Жауап түзетілді", "Шешілді");
    assertThat(browser.open("/api/v1/questions/" + number).body())
        .contains("\"corrections\":[{", OLD, "\"supportsSetAside\":0", "\"holding\":null");
    assertThat(
            tables.number(
                "select count(*) from outbox_mail where deduplication like ?",
                "corrected:" + number + ":%"))
        .isEqualTo(1);
    assertThat(
            tables.number(
                "select count(*) from audit_entry where subject_id = ? and action like"
                    + " 'correction.%'",
                number))
        .isEqualTo(2);
  }

  @Test
  void anAnswerIsCorrectedAsOftenAsNeededAndEveryWordingStays() throws Exception {
    publish(better(CorrectAnswer.NEW));
    publish(new CorrectAnswer(question, 0, "Қате.", false, AnswerOutcome.PARTLY_SOLVED, "Үшінші."));

    assertThat(answers.corrections(question))
        .extracting(row -> Objects.requireNonNull(row.earlier()).text())
        .containsExactly(BETTER, OLD);
  }

  @Test
  void personalDataInTheOldAnswerAreShownToNobody() throws Exception {
    publish(new CorrectAnswer(question, 0, REASON, true, AnswerOutcome.SOLVED, BETTER));

    assertThat(browser.open("/ru/questions/" + number).body())
        .contains(BETTER, REASON, "персональные данные")
        .doesNotContain(OLD);
    assertThat(browser.open("/api/v1/questions/" + number).body())
        .contains("\"earlier\":null")
        .doesNotContain(OLD);
  }

  @Test
  void whoWordedItDoesNotPublishIt() throws Exception {
    send(better(CorrectAnswer.NEW));
    tables.write(
        "insert into staff_role (account_id, role, body_code)"
            + " select id, 'APPROVER', 'moh' from staff_account where login = ?",
        officer);

    int seen = version();
    assertThatThrownBy(() -> staff.does(officer, Role.APPROVER, () -> desk.publish(question, seen)))
        .isInstanceOf(OwnAnswer.class);
    assertThat(answers.published(question).orElseThrow().text()).isEqualTo(OLD);
  }

  @Test
  void itCanBeSentBackTakenBackAndLeft() throws Exception {
    send(better(CorrectAnswer.NEW));
    assertThatThrownBy(() -> send(other(version()))).isInstanceOf(CorrectionStepNotPossible.class);
    int seen = version();
    staff.does(approver, Role.APPROVER, () -> desk.sendBack(question, seen, "Күнін жазыңыз."));
    assertThatThrownBy(() -> send(other(seen))).isInstanceOf(ChangedMeanwhile.class);
    send(other(version()));
    staff.does(officer, Role.OFFICER, () -> desk.takeBack(question, version()));
    staff.does(officer, Role.OFFICER, () -> desk.drop(question, version()));
    staff.does(officer, Role.OFFICER, () -> desk.drop(question, 7));

    assertThat(staff.as(officer, Role.OFFICER, () -> desk.correction(question))).isEmpty();
    assertThat(answers.published(question).orElseThrow().text()).isEqualTo(OLD);
    assertThatThrownBy(() -> staff.does(approver, Role.APPROVER, () -> desk.publish(question, 1)))
        .isInstanceOf(NoCorrection.class);
  }

  @Test
  void onlyWhatIsPublicIsCorrectedAndOnlyIntoSomethingElse() throws Exception {
    assertThatThrownBy(
            () ->
                send(
                    new CorrectAnswer(question, 0, REASON, false, AnswerOutcome.BEING_SOLVED, OLD)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> send(new CorrectAnswer(question, 0, "", false, null, "")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                send(
                    new CorrectAnswer(
                        question, 0, REASON, false, AnswerOutcome.SOLVED, "а".repeat(10_001))))
        .isInstanceOf(InvalidInput.class);
    tables.write(
        "update answer set status = 'DRAFT', published_at = null where question_id = ?", question);
    assertThatThrownBy(() -> send(better(CorrectAnswer.NEW)))
        .isInstanceOf(AnswerStepNotPossible.class);
  }

  @Test
  void ofManyAtOnceOneIsKept() throws Exception {
    List<Callable<Boolean>> many =
        IntStream.range(0, 6)
            .<Callable<Boolean>>mapToObj(
                i ->
                    staff.deed(
                        officer,
                        Role.OFFICER,
                        () -> {
                          desk.send(better(CorrectAnswer.NEW));
                          return true;
                        }))
            .toList();

    assertThat(crowd.together(many)).containsOnly(true);

    assertThat(
            tables.number("select count(*) from answer_correction where question_id = ?", question))
        .isEqualTo(1);
  }

  @Test
  void anotherMinistryNeitherCorrectsNorReads() throws Exception {
    String stranger = staff.hire("corrector" + turn + ".moe", Role.OFFICER, "moe");
    send(better(CorrectAnswer.NEW));

    assertThatThrownBy(() -> staff.does(stranger, Role.OFFICER, () -> desk.send(other(version()))))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> staff.as(stranger, Role.OFFICER, () -> desk.correction(question)))
        .isInstanceOf(NotYours.class);
    assertThat(waiting(stranger, Role.OFFICER)).isEmpty();
  }

  @Test
  void anAnswerInAnotherLanguageThanTheQuestionIsNotSent() throws Exception {
    long asked = village.question(village.meeting(), "2026-" + System.nanoTime(), "VOICED");

    assertThatThrownBy(
            () ->
                staff.does(
                    officer,
                    Role.OFFICER,
                    () ->
                        answerDesk.sendToClearance(
                            new DraftAnswer(
                                asked, 0, AnswerOutcome.SOLVED, Language.RU, "Очередь есть."))))
        .isInstanceOf(InvalidInput.class);
  }

  private void publish(CorrectAnswer wish) throws Exception {
    send(wish);
    int seen = version();
    staff.does(approver, Role.APPROVER, () -> desk.publish(question, seen));
  }

  private void send(CorrectAnswer wish) throws Exception {
    staff.does(officer, Role.OFFICER, () -> desk.send(wish));
  }

  private List<WaitingCorrection> waiting(String login, Role role) throws Exception {
    return staff.as(login, role, () -> desk.waiting());
  }

  private CorrectAnswer better(int version) {
    return new CorrectAnswer(question, version, REASON, false, AnswerOutcome.SOLVED, BETTER);
  }

  private CorrectAnswer other(int version) {
    return new CorrectAnswer(question, version, REASON, false, AnswerOutcome.SOLVED, "Басқаша.");
  }

  private int version() throws SQLException {
    return (int)
        tables.number(
            "select version from answer_correction where question_id = ? and status <>"
                + " 'PUBLISHED'",
            question);
  }

  private void answer(long of, String status) throws SQLException {
    tables.write(
        "insert into answer (question_id, status, outcome, text, language, drafted_by, drafted_at,"
            + " signed_off_by, signed_off_at, published_at) values (?, ?, 'BEING_SOLVED', ?, 'kk',"
            + " 'officer.moh', now(), 'approver.moh', now(), now())",
        of,
        status,
        OLD);
  }
}
