package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.question.HandOverAwaitsReply;
import kz.kezdesu.question.HandOverQuestion;
import kz.kezdesu.question.HandOverReason;
import kz.kezdesu.question.HeldBefore;
import kz.kezdesu.question.HoldReply;
import kz.kezdesu.question.HoldingReason;
import kz.kezdesu.question.HoldingReplyRow;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionHandOver;
import kz.kezdesu.question.QuestionHolding;
import kz.kezdesu.question.QuestionStepNotPossible;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ministry cannot answer Aigul in time: it has to look at the clinic first. */
@ExtendWith(ArquillianExtension.class)
class SayingThatItTakesLongerIT {
  private static final LocalDate DUE = LocalDate.of(2099, 12, 1);
  private static int turn;

  @EJB private QuestionHolding holding;
  @EJB private QuestionCatalogue catalogue;
  @EJB private QuestionHandOver handOver;
  @EJB private Persons persons;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;

  private long question;
  private String number = "";
  private String officer = "";
  private String approver = "";

  @BeforeEach
  void aVoicedQuestion() throws SQLException {
    turn++;
    number = "2026-33" + (1000 + turn);
    question = village.question(village.meeting(), number, "VOICED");
    UUID author =
        persons.meet(Contact.email("longer" + turn + "@mail.kz").orElseThrow(), Language.KK);
    tables.write(
        "update question set answer_due_on = ?, author_id = ? where id = ?", DUE, author, question);
    officer = staff.hire("longer" + turn, Role.OFFICER, "moh");
    approver = staff.hire("longer.approver" + turn, Role.APPROVER, "moh");
  }

  @Test
  @Decree("1.1")
  void everybodyReadsWhyAndByWhenAndTheAuthorIsToldOnce() throws Exception {
    LocalDate latest =
        staff.as(approver, Role.APPROVER, () -> holding.latest(question)).orElseThrow();

    prolong(latest.toString());
    prolong(latest.toString());

    HoldingReplyRow said = holding.of(question).orElseThrow();
    assertThat(said.isProlonged()).isTrue();
    assertThat(said.dueBefore()).isEqualTo(DUE);
    assertThat(said.note().in(Language.RU)).isEqualTo("Едем в поликлинику.");
    assertThat(catalogue.detail(number).answerDueOn()).isEqualTo(latest).isAfter(DUE);
    assertThat(letters()).isEqualTo(1);
    assertThat(entries()).isEqualTo(1);
  }

  @Test
  void anOfficerSaysWhyButDoesNotProlong() throws Exception {
    assertThat(faults(officer, Role.OFFICER, wish(version(), DUE.plusDays(3).toString())))
        .containsExactly("holding_until.approver");

    int before = version();
    staff.does(officer, Role.OFFICER, () -> holding.reply(wish(before, "")));

    assertThat(version()).as("others at the question notice it").isGreaterThan(before);
    assertThat(holding.of(question).orElseThrow().isProlonged()).isFalse();
    assertThat(catalogue.detail(number).answerDueOn()).isEqualTo(DUE);
    assertThatThrownBy(() -> prolong(DUE.plusDays(3).toString())).isInstanceOf(HeldBefore.class);
  }

  @Test
  void whatIsWrongIsToldFieldByField() throws Exception {
    LocalDate latest =
        staff.as(approver, Role.APPROVER, () -> holding.latest(question)).orElseThrow();
    assertThat(
            faults(
                approver,
                Role.APPROVER,
                new HoldReply(
                    new SeenQuestion(question, version()),
                    null,
                    new TypedText("", "я".repeat(501), ""),
                    "morgen")))
        .containsExactlyInAnyOrder(
            "holding_reason.empty",
            "holding_noteKk.empty",
            "holding_noteRu.long",
            "holding_until.form");
    assertThat(faults(approver, Role.APPROVER, wish(version(), DUE.toString())))
        .containsExactly("holding_until.early");
    assertThat(faults(approver, Role.APPROVER, wish(version(), latest.plusDays(1).toString())))
        .containsExactly("holding_until.late");
    tables.write("update question set answer_due_on = '2026-01-15' where id = ?", question);
    assertThat(faults(approver, Role.APPROVER, wish(version(), "2026-01-20")))
        .containsExactly("holding_until.overdue");
    assertThat(staff.as(approver, Role.APPROVER, () -> holding.latest(question))).isEmpty();
    assertThat(holding.of(question)).isEmpty();
  }

  @Test
  void onlyWhoHoldsAQuestionThatAwaitsItsAnswerSaysSo() throws Exception {
    String other = staff.hire("longer.other" + turn, Role.APPROVER, "moe");
    staff.hire("longer.energy" + turn, Role.OFFICER, "moe");
    assertThatThrownBy(
            () -> staff.does(other, Role.APPROVER, () -> holding.reply(wish(version(), ""))))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(
            () -> staff.does(officer, Role.OFFICER, () -> holding.reply(wish(version() + 1, ""))))
        .isInstanceOf(ChangedMeanwhile.class);
    staff.does(
        officer,
        Role.OFFICER,
        () ->
            handOver.handOver(
                new HandOverQuestion(
                    new SeenQuestion(question, version()),
                    "moe",
                    HandOverReason.COMPETENCE,
                    "",
                    new TypedText("Қазандық", "Котельная", ""))));
    assertThatThrownBy(
            () -> staff.does(other, Role.APPROVER, () -> holding.reply(wish(version(), ""))))
        .isInstanceOf(HandOverAwaitsReply.class);
    tables.write("update question set status = 'ANSWERED' where id = ?", question);
    assertThatThrownBy(
            () -> staff.does(other, Role.APPROVER, () -> holding.reply(wish(version(), ""))))
        .isInstanceOf(QuestionStepNotPossible.class);
  }

  private void prolong(String until) throws Exception {
    staff.does(approver, Role.APPROVER, () -> holding.reply(wish(version(), until)));
  }

  private HoldReply wish(int version, String until) {
    return new HoldReply(
        new SeenQuestion(question, version),
        HoldingReason.CHECK_ON_SITE,
        new TypedText("Емханаға барамыз.", "Едем в поликлинику.", ""),
        until);
  }

  private List<String> faults(String login, Role role, HoldReply wish) throws Exception {
    try {
      staff.does(login, role, () -> holding.reply(wish));
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.faults().stream().map(one -> one.field() + "." + one.fault()).toList();
    }
  }

  private int version() throws SQLException {
    return (int) tables.number("select version from question where id = ?", question);
  }

  private long letters() throws SQLException {
    return tables.number(
        "select count(*) from outbox_mail where deduplication = ?", "held:" + number);
  }

  private long entries() throws SQLException {
    return tables.number(
        "select count(*) from audit_entry where subject_id = ? and action = 'question.hold'",
        number);
  }
}
