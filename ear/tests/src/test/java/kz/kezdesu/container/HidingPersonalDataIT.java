package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.AuthorsQuestion;
import kz.kezdesu.question.BlackOutQuestion;
import kz.kezdesu.question.Blackout;
import kz.kezdesu.question.KeptOriginal;
import kz.kezdesu.question.OriginalStays;
import kz.kezdesu.question.QuestionBlackout;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionTracking;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.question.TrackedQuestion;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Aigul wrote her telephone number into her question; it is hidden before anybody reads it. */
@ExtendWith(ArquillianExtension.class)
class HidingPersonalDataIT {
  private static final String WORDS =
      "Маған қоңырау шалыңыз: +7 701 123 45 67, Айгүл. Дәрігер қашан келеді?";
  private static final String HIDDEN = "Маған қоңырау шалыңыз: ▇▇▇, ▇▇▇. Дәрігер қашан келеді?";
  private static final List<String> PASSAGES = List.of("+7 701 123 45 67", "айгүл");
  private static int turn;

  @EJB private QuestionBlackout blackout;
  @EJB private QuestionDesk desk;
  @EJB private QuestionCatalogue catalogue;
  @EJB private QuestionTracking tracking;
  @EJB private AuthorsQuestion authors;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;

  private final SecretCode code = SecretCode.draw();
  private long question;
  private String number = "";
  private String officer = "";
  private String auditor = "";

  @BeforeEach
  void aQuestionWithATelephoneNumber() throws SQLException {
    turn++;
    number = "2026-27" + (1000 + turn);
    question = village.question(village.meeting(), number, "RECEIVED");
    tables.write(
        "update question set text = ?, tracking_hash = ? where id = ?",
        WORDS,
        code.hash(),
        question);
    officer = staff.hire("hiding" + turn, Role.OFFICER, "moh");
    auditor = staff.hire("auditor" + turn, Role.ADMINISTRATOR, "government");
  }

  @Test
  void nobodyReadsItButTheAuthorAndAuditors() throws Exception {
    hide(1);
    hide(1);
    assertThat(entries("question.black-out")).isEqualTo(1);
    staff.does(officer, Role.OFFICER, () -> desk.accept(new SeenQuestion(question, version())));

    assertThat(catalogue.detail(number).row().text()).isEqualTo(HIDDEN);
    assertThat(staff.as(officer, Role.OFFICER, () -> desk.question(number)).text())
        .isEqualTo(HIDDEN);
    assertThat(tables.text("select folded from question where id = ?", question))
        .doesNotContain("701", "айгул");
    assertThat(
            tables.number(
                "select count(*) from question_original where question_id = ? and position('701'"
                    + " in encode(sealed, 'escape')) > 0",
                question))
        .isZero();
    TrackedQuestion own = tracking.find(code).orElseThrow();
    assertThat(own.text()).isEqualTo(WORDS);
    assertThat(own.publishedText()).isEqualTo(HIDDEN);
    KeptOriginal read =
        staff.as(auditor, Role.ADMINISTRATOR, () -> blackout.original(" " + number + " "));
    assertThat(read.text()).isEqualTo(WORDS);
    assertThat(read.published()).isEqualTo(HIDDEN);
    assertThat(entries("question.read-original")).isEqualTo(1);
    assertThatThrownBy(() -> staff.as(officer, Role.OFFICER, () -> blackout.original(number)))
        .isInstanceOf(EJBAccessException.class);
    assertThat(
            tables.number(
                "select count(*) from audit_entry where subject_id = ? and detail::text like"
                    + " '%701%'",
                number))
        .isZero();
  }

  @Test
  void itIsUndoneUntilItIsPublished() throws Exception {
    hide(1);
    staff.does(
        officer, Role.OFFICER, () -> blackout.restore(new SeenQuestion(question, version())));

    assertThat(tables.text("select text from question where id = ?", question)).isEqualTo(WORDS);
    assertThat(
            tables.number("select count(*) from question_original where question_id = ?", question))
        .isZero();

    hide(version());
    staff.does(officer, Role.OFFICER, () -> desk.accept(new SeenQuestion(question, version())));
    assertThatThrownBy(
            () ->
                staff.does(
                    officer,
                    Role.OFFICER,
                    () -> blackout.restore(new SeenQuestion(question, version()))))
        .isInstanceOf(OriginalStays.class);
  }

  @Test
  void moreCanBeHiddenLaterAndTheAuthorsWordsStayTheFirst() throws Exception {
    hide(1);
    staff.does(officer, Role.OFFICER, () -> desk.accept(new SeenQuestion(question, version())));
    staff.does(
        officer,
        Role.OFFICER,
        () ->
            blackout.hide(
                new BlackOutQuestion(new SeenQuestion(question, version()), List.of("Дәрігер"))));

    assertThat(catalogue.detail(number).row().text()).contains("▇▇▇ қашан келеді?");
    assertThat(staff.as(auditor, Role.ADMINISTRATOR, () -> blackout.original(number)).text())
        .isEqualTo(WORDS);
  }

  @Test
  void theAuthorsWordsGoWithTheConsent() throws Exception {
    hide(1);
    staff.does(officer, Role.OFFICER, () -> desk.accept(new SeenQuestion(question, version())));
    tables.write("update question set status = 'VOICED', voiced_at = now() where id = ?", question);

    authors.withdraw(code);

    assertThat(
            tables.number("select count(*) from question_original where question_id = ?", question))
        .isZero();
    assertThat(tracking.find(code).orElseThrow().text()).isEqualTo(HIDDEN);
    assertThat(faults(() -> staff.as(auditor, Role.ADMINISTRATOR, () -> blackout.original(number))))
        .containsExactly("original_number.absent");
  }

  @Test
  void ofAnAuthorWhoIsForgottenNoWordsAreKept() throws Exception {
    tables.write(
        "update question set status = 'ANSWERED', anonymised_at = now() where id = ?", question);

    int seen = version();
    hide(seen);
    hide(seen);

    assertThat(tables.text("select text from question where id = ?", question)).isEqualTo(HIDDEN);
    assertThat(
            tables.number("select count(*) from question_original where question_id = ?", question))
        .isZero();
  }

  @Test
  void whatCannotBeHiddenIsSaid() throws Exception {
    assertThat(faultsOf(List.of())).containsExactly("blackout_passages.empty");
    assertThat(faultsOf(IntStream.rangeClosed(0, Blackout.MOST).mapToObj(i -> "x" + i).toList()))
        .containsExactly("blackout_passages.many");
    assertThat(faultsOf(List.of("Айгүл", "Д", "<b>")))
        .containsExactly("blackout_passages.short", "blackout_passages.absent");
    assertThat(faultsOf(List.of(WORDS))).containsExactly("blackout_passages.whole");
    assertThatThrownBy(() -> hide(9)).isInstanceOf(ChangedMeanwhile.class);
    String other = staff.hire("other.hiding" + turn, Role.OFFICER, "moe");
    assertThatThrownBy(
            () ->
                staff.does(
                    other,
                    Role.OFFICER,
                    () ->
                        blackout.hide(
                            new BlackOutQuestion(new SeenQuestion(question, 1), PASSAGES))))
        .isInstanceOf(NotYours.class);
    assertThat(tables.text("select text from question where id = ?", question)).isEqualTo(WORDS);
  }

  private void hide(int version) throws Exception {
    staff.does(
        officer,
        Role.OFFICER,
        () -> blackout.hide(new BlackOutQuestion(new SeenQuestion(question, version), PASSAGES)));
  }

  private List<String> faultsOf(List<String> passages) throws Exception {
    return faults(
        () ->
            staff.does(
                officer,
                Role.OFFICER,
                () ->
                    blackout.hide(new BlackOutQuestion(new SeenQuestion(question, 1), passages))));
  }

  private static List<String> faults(Staff.Deed deed) throws Exception {
    try {
      deed.run();
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.faults().stream().map(one -> one.field() + "." + one.fault()).toList();
    }
  }

  private int version() throws SQLException {
    return (int) tables.number("select version from question where id = ?", question);
  }

  private long entries(String action) throws SQLException {
    return tables.number(
        "select count(*) from audit_entry where subject_id = ? and action = ?", number, action);
  }
}
