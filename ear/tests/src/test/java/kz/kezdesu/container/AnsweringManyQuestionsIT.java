package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.kezdesu.answer.AnswerBegun;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.answer.AnswerDesk;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AnswerStepNotPossible;
import kz.kezdesu.answer.ChangeTemplate;
import kz.kezdesu.answer.ClearedByYourself;
import kz.kezdesu.answer.CreateTemplate;
import kz.kezdesu.answer.DraftAnswer;
import kz.kezdesu.answer.DraftJointAnswer;
import kz.kezdesu.answer.JointAnswerDesk;
import kz.kezdesu.answer.JointItemRow;
import kz.kezdesu.answer.JointPartlyOut;
import kz.kezdesu.answer.JointResult;
import kz.kezdesu.answer.NoCommonProblem;
import kz.kezdesu.answer.OwnAnswer;
import kz.kezdesu.answer.RewordJointAnswer;
import kz.kezdesu.answer.TemplateDesk;
import kz.kezdesu.answer.WordedApart;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.QuestionStepNotPossible;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many people asked about the same clinic: one answer, in the languages in which they asked. */
@ExtendWith(ArquillianExtension.class)
class AnsweringManyQuestionsIT {
  private static final String KK = "{нөмір}: {жер}, кезек қысқарды.";
  private static final String RU = "{номер}: {место}, очередь сократилась.";
  private static int turn;

  @EJB private JointAnswerDesk jointDesk;
  @EJB private AnswerDesk answerDesk;
  @EJB private TemplateDesk templateDesk;
  @EJB private AnswerCatalogue published;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private long meeting;
  private long problem;
  private final List<Long> questions = new ArrayList<>();
  private String officer = "";
  private String approver = "";
  private String editor = "";

  @BeforeEach
  void threePeopleAskedAboutTheSame() throws SQLException {
    turn++;
    meeting = village.meeting();
    officer = staff.hire("many" + turn + ".moh", Role.OFFICER, "moh");
    approver = staff.hire("signs" + turn + ".moh", Role.APPROVER, "moh");
    editor = staff.hire("shows" + turn + ".moh", Role.EDITOR, "moh");
    problem = card("moh");
    for (int i = 0; i < 3; i++) {
      questions.add(linked(i));
    }
    tables.write("update question set language = 'ru' where id = ?", questions.get(2));
  }

  @Test
  @Decree("1.6")
  void eachQuestionGetsItsOwnAnswerInItsLanguageAndGoesTheWholeWay() throws Exception {
    long joint = draft(UUID.randomUUID()).jointAnswerId();
    assertThat(published.published(questions.get(0))).isEmpty();
    assertThat(asEditor(() -> jointDesk.clear(joint, 1)).done()).isEqualTo(3);
    assertThat(asEditor(() -> jointDesk.clear(joint, 1)).done()).as("again").isZero();
    assertThat(asApprover(() -> jointDesk.signOff(joint, 1)).done()).isEqualTo(3);
    assertThat(published.published(questions.get(0))).isEmpty();
    assertThat(asEditor(() -> jointDesk.publish(joint, 1)).done()).isEqualTo(3);

    assertThat(published.published(questions.get(0)).orElseThrow().text())
        .isEqualTo(number(0) + ": Абай облысы, кезек қысқарды.");
    assertThat(published.published(questions.get(2)).orElseThrow().language())
        .isEqualTo(Language.RU);
    assertThat(
            tables.number(
                "select count(*) from answer_move m join answer a on a.id = m.answer_id where"
                    + " a.joint_answer_id = ?",
                joint))
        .as("drafted, sent, cleared, signed off, published, each with a person and a time")
        .isEqualTo(15);
    assertThat(asOfficer(() -> jointDesk.jointAnswer(joint)).steps())
        .extracting(step -> step.to() + " " + step.by())
        .containsExactly("CLEARED " + editor, "SIGNED_OFF " + approver, "PUBLISHED " + editor);
    assertThat(
            tables.number(
                "select count(*) from question where status = 'ANSWERED' and id = ?",
                questions.get(1)))
        .isEqualTo(1);
    assertThat(asEditor(() -> jointDesk.publish(joint, 1)).done()).as("again").isZero();
  }

  @Test
  void theSameWishSentTwiceAtOnceMakesOneJointAnswer() throws Exception {
    UUID token = UUID.randomUUID();
    Callable<JointResult> wish =
        staff.deed(officer, Role.OFFICER, () -> jointDesk.draft(wish(token)));

    List<JointResult> results = crowd.together(List.of(wish, wish, wish));

    assertThat(results.stream().map(JointResult::jointAnswerId).collect(Collectors.toSet()))
        .hasSize(1);
    assertThat(results.stream().mapToInt(JointResult::done).sum()).isEqualTo(3);
    assertThat(tables.number("select count(*) from joint_answer where token = ?", token))
        .isEqualTo(1);
  }

  @Test
  void theSameWishInOtherWordsIsRefusedSoThatTheyAreNotLost() throws Exception {
    UUID token = UUID.randomUUID();
    long joint = draft(token).jointAnswerId();

    assertThat(draft(token).jointAnswerId()).as("the same words").isEqualTo(joint);
    assertThatThrownBy(
            () -> asOfficer(() -> jointDesk.draft(wish(token, Set.of(), "Басқаша.", RU))))
        .isInstanceOf(ChangedMeanwhile.class);

    asApprover(() -> jointDesk.sendBack(joint, 1, "Күнін жазыңыз."));
    assertThat(asApprover(() -> jointDesk.sendBack(joint, 1, "Күнін жазыңыз.")).done()).isZero();
    assertThatThrownBy(() -> asApprover(() -> jointDesk.sendBack(joint, 1, "Мекенжайы?")))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void oneThatIsRefusedStopsNoOtherAndIsToldWhy() throws Exception {
    long joint = draft(UUID.randomUUID()).jointAnswerId();
    asEditor(() -> jointDesk.clear(joint, 1));
    asApprover(() -> jointDesk.signOff(joint, 1));
    tables.write("update question set status = 'ANSWERED' where id = ?", questions.get(0));
    tables.write("update question set ministry_code = 'moe' where id = ?", questions.get(1));

    JointResult result = asEditor(() -> jointDesk.publish(joint, 1));

    assertThat(result.done()).isEqualTo(1);
    assertThat(result.refused())
        .extracting(one -> (Object) one.why().getClass())
        .containsExactly(QuestionStepNotPossible.class, NotYours.class);
  }

  @Test
  void oneThatIsHandedOverIsNoLongerAmongThem() throws Exception {
    long joint = draft(UUID.randomUUID()).jointAnswerId();
    tables.write("update question set ministry_code = 'moe' where id = ?", questions.get(1));
    tables.write("update answer set kept_by = 'moh' where question_id = ?", questions.get(1));

    assertThat(asOfficer(() -> jointDesk.items(joint, 0, 100)))
        .extracting(JointItemRow::questionId)
        .containsExactly(questions.get(0), questions.get(2));
    JointResult cleared = asEditor(() -> jointDesk.clear(joint, 1));
    assertThat(cleared.done()).isEqualTo(2);
    assertThat(cleared.refused()).isEmpty();
  }

  @Test
  void aTemplateKeepsATopicThatWasPutAway() throws Exception {
    tables.write(
        "insert into topic (code, parent_code, position, name_kk, name_ru, name_en, retired_at)"
            + " select ?, min(code), 9000 + ?, 'Ескі', 'Старая', 'Old', now() from topic"
            + " where parent_code is null",
        "old" + turn,
        turn);
    long template =
        asOfficer(
            () ->
                templateDesk.create(
                    new CreateTemplate(UUID.randomUUID(), "moh", "Кезек", KK, RU, null)));
    tables.write("update answer_template set topic_code = ? where id = ?", "old" + turn, template);

    staff.does(
        officer,
        Role.OFFICER,
        () ->
            templateDesk.change(
                new ChangeTemplate(template, 1, "Ұзын кезек", KK, RU, "old" + turn)));

    assertThatThrownBy(
            () ->
                asOfficer(
                    () ->
                        templateDesk.create(
                            new CreateTemplate(
                                UUID.randomUUID(), "moh", "Кезек", KK, RU, "old" + turn))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aQuestionWhoseAnswerIsBegunIsLeftAlone() throws Exception {
    staff.does(
        officer,
        Role.OFFICER,
        () ->
            answerDesk.draft(
                new DraftAnswer(questions.get(0), 0, AnswerOutcome.SOLVED, Language.KK, "Бар.")));

    assertThat(asOfficer(() -> jointDesk.plan(problem).begun())).isEqualTo(1);
    assertThat(draft(UUID.randomUUID()).done()).isEqualTo(2);
    JointResult chosen =
        asOfficer(
            () ->
                jointDesk.draft(
                    wish(UUID.randomUUID(), Set.of(questions.get(0), linked(7)), KK, RU)));
    assertThat(chosen.done()).isEqualTo(1);
    assertThat(chosen.refused().get(0).why()).isInstanceOf(AnswerBegun.class);
  }

  @Test
  void theOneWordedAnewOnItsOwnIsNotSignedOffWithTheOthers() throws Exception {
    long joint = draft(UUID.randomUUID()).jointAnswerId();
    asOfficer(() -> jointDesk.takeBack(joint, 1));
    int version =
        (int) tables.number("select version from answer where question_id = ?", questions.get(0));
    staff.does(
        officer,
        Role.OFFICER,
        () ->
            answerDesk.draft(
                new DraftAnswer(
                    questions.get(0), version, AnswerOutcome.SOLVED, Language.KK, "Басқа.")));
    JointResult sent =
        asOfficer(
            () ->
                jointDesk.reword(
                    new RewordJointAnswer(joint, 1, AnswerOutcome.SOLVED, "Жаңа.", "Новое.", "")));
    assertThat(sent.done()).isEqualTo(2);
    assertThat(sent.refused().get(0).why()).isInstanceOf(WordedApart.class);

    assertThatThrownBy(() -> asEditor(() -> jointDesk.clear(joint, 1)))
        .as("other words than those that were read")
        .isInstanceOf(ChangedMeanwhile.class);
    JointResult cleared = asEditor(() -> jointDesk.clear(joint, 2));
    assertThat(cleared.done()).isEqualTo(2);
    assertThat(cleared.refused().get(0).why()).isInstanceOf(WordedApart.class);
    assertThatThrownBy(() -> asApprover(() -> jointDesk.signOff(joint, 1)))
        .as("other words than those that were read")
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(asApprover(() -> jointDesk.signOff(joint, 2)).done()).isEqualTo(2);
    assertThatThrownBy(
            () ->
                asOfficer(
                    () ->
                        jointDesk.reword(
                            new RewordJointAnswer(
                                joint, 2, AnswerOutcome.SOLVED, "Тағы.", "Ещё.", ""))))
        .isInstanceOf(JointPartlyOut.class);
  }

  @Test
  void whoWordedItNeitherClearsNorSignsItOffAndAnotherMinistrySeesNothing() throws Exception {
    long joint = draft(UUID.randomUUID()).jointAnswerId();
    tables.write(
        "insert into staff_role (account_id, role, body_code) select id, 'APPROVER', 'moh' from"
            + " staff_account where login = ?",
        officer);
    assertThatThrownBy(() -> asOfficer(() -> jointDesk.clear(joint, 1)))
        .isInstanceOf(OwnAnswer.class);
    assertThatThrownBy(() -> staff.as(officer, Role.APPROVER, () -> jointDesk.signOff(joint, 1)))
        .isInstanceOf(OwnAnswer.class);
    String strange = staff.hire("strange" + turn + ".moe", Role.OFFICER, "moe");
    assertThatThrownBy(() -> staff.as(strange, Role.OFFICER, () -> jointDesk.jointAnswer(joint)))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> staff.as(strange, Role.OFFICER, () -> jointDesk.clear(joint, 1)))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void whatIsNotClearedIsNotSignedOffNorByWhoClearedIt() throws Exception {
    long joint = draft(UUID.randomUUID()).jointAnswerId();
    JointResult early = asApprover(() -> jointDesk.signOff(joint, 1));
    assertThat(early.done()).isZero();
    assertThat(early.refused())
        .extracting(one -> (Object) one.why().getClass())
        .containsOnly(AnswerStepNotPossible.class);

    assertThat(asApprover(() -> jointDesk.clear(joint, 1)).done()).isEqualTo(3);
    JointResult own = asApprover(() -> jointDesk.signOff(joint, 1));

    assertThat(own.done()).isZero();
    assertThat(own.refused())
        .extracting(one -> (Object) one.why().getClass())
        .containsOnly(ClearedByYourself.class);
    assertThat(asOfficer(() -> jointDesk.jointAnswer(joint)).isClearedBy(approver)).isTrue();
    String other = staff.hire("other.signs" + turn + ".moh", Role.APPROVER, "moh");
    assertThat(staff.as(other, Role.APPROVER, () -> jointDesk.signOff(joint, 1)).done())
        .isEqualTo(3);
  }

  @Test
  void whatIsClearedIsTakenBackOrTakenAwayTogether() throws Exception {
    long joint = draft(UUID.randomUUID()).jointAnswerId();
    asEditor(() -> jointDesk.clear(joint, 1));
    assertThat(asOfficer(() -> jointDesk.takeBack(joint, 1)).done()).isEqualTo(3);
    assertThat(asOfficer(() -> jointDesk.jointAnswer(joint)).steps()).as("void").isEmpty();
    asOfficer(
        () ->
            jointDesk.reword(
                new RewordJointAnswer(joint, 1, AnswerOutcome.SOLVED, "Жаңа.", "Новое.", "")));
    asEditor(() -> jointDesk.clear(joint, 2));
    String colleague = staff.hire("colleague" + turn + ".moh", Role.OFFICER, "moh");
    assertThatThrownBy(
            () -> staff.as(colleague, Role.OFFICER, () -> jointDesk.sendBack(joint, 2, "Күні?")))
        .as("a colleague sends back from clearance only")
        .isInstanceOf(ChangedMeanwhile.class);

    assertThat(asOfficer(() -> jointDesk.dissolve(joint, 2)).done()).isEqualTo(3);
  }

  @Test
  void beforeItIsPublicItIsTakenAwayWithoutATrace() throws Exception {
    long joint = draft(UUID.randomUUID()).jointAnswerId();

    assertThat(asOfficer(() -> jointDesk.dissolve(joint, 1)).done()).isEqualTo(3);

    assertThat(tables.number("select count(*) from answer where joint_answer_id = ?", joint))
        .isZero();
    assertThat(draft(UUID.randomUUID()).done()).isEqualTo(3);
    assertThat(
            tables.number(
                "select count(*) from audit_entry where action = 'answer.dissolve' and subject_id = ?",
                number(0)))
        .isEqualTo(1);
  }

  @Test
  void whatGoesBackWithARemarkIsWordedAnewTogether() throws Exception {
    long joint = draft(UUID.randomUUID()).jointAnswerId();
    assertThat(asApprover(() -> jointDesk.sendBack(joint, 1, "Күнін жазыңыз.")).done())
        .isEqualTo(3);
    assertThat(
            tables.number(
                "select count(*) from answer_move m join answer a on a.id = m.answer_id where"
                    + " a.joint_answer_id = ? and m.remark = 'Күнін жазыңыз.'",
                joint))
        .isEqualTo(3);

    assertThat(
            asOfficer(
                    () ->
                        jointDesk.reword(
                            new RewordJointAnswer(
                                joint, 1, AnswerOutcome.SOLVED, "5 мамыр.", "5 мая.", "")))
                .done())
        .isEqualTo(3);
  }

  @Test
  void nothingIsDraftedWithoutATextInTheLanguageOfAQuestion() {
    assertThatThrownBy(
            () -> asOfficer(() -> jointDesk.draft(wish(UUID.randomUUID(), Set.of(), KK, ""))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.faults())
                    .containsExactly(new InvalidInput.Fault("joint_ru", "empty", 1)));
  }

  @Test
  void questionsOfNoCommonCardAreNotAnsweredTogether() throws Exception {
    long lonely = village.question(meeting, "26-9" + turn + "9", "VOICED");
    assertThatThrownBy(
            () -> asOfficer(() -> jointDesk.commonProblem(Set.of(questions.get(0), lonely))))
        .isInstanceOf(NoCommonProblem.class);
    assertThat(asOfficer(() -> jointDesk.commonProblem(Set.copyOf(questions)))).isEqualTo(problem);
  }

  @Test
  @Decree("6.2")
  void anAnswerKnowsWhetherItIsAStandardReply() throws Exception {
    long template =
        asOfficer(
            () ->
                templateDesk.create(
                    new CreateTemplate(UUID.randomUUID(), "moh", "Кезек", KK, RU, null)));
    String filled = asOfficer(() -> templateDesk.fill(template, questions.get(0), Language.KK));
    assertThat(filled).startsWith(number(0)).doesNotContain("{");

    answer(0, filled, template);
    answer(1, "Өз сөзім.", template);

    assertThat(changed(0)).isEqualTo("false");
    assertThat(changed(1)).isEqualTo("true");
    assertThatThrownBy(() -> answer(2, "Срок: {срок}", template)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void manyHundredsAreAnsweredInParts() throws Exception {
    for (int i = 10; i < 260; i++) {
      linked(i);
    }
    JointResult drafted = draft(UUID.randomUUID());
    long joint = drafted.jointAnswerId();

    assertThat(drafted.done()).isEqualTo(253);
    assertThat(asEditor(() -> jointDesk.clear(joint, 1)).done()).isEqualTo(253);
    assertThat(asApprover(() -> jointDesk.signOff(joint, 1)).done()).isEqualTo(253);
    assertThat(asEditor(() -> jointDesk.publish(joint, 1)).done()).isEqualTo(253);
    assertThat(asOfficer(() -> jointDesk.jointAnswer(joint)).line().size()).isEqualTo(253);
    assertThat(asOfficer(() -> jointDesk.items(joint, 0, 50))).hasSize(50);
  }

  private void answer(int which, String text, long template) throws Exception {
    staff.does(
        officer,
        Role.OFFICER,
        () ->
            answerDesk.sendToClearance(
                new DraftAnswer(
                    questions.get(which), 0, AnswerOutcome.SOLVED, Language.KK, text, template)));
  }

  private String changed(int which) throws SQLException {
    return tables.text(
        "select template_changed::text from answer where question_id = ?", questions.get(which));
  }

  private JointResult draft(UUID token) throws Exception {
    return asOfficer(() -> jointDesk.draft(wish(token)));
  }

  private DraftJointAnswer wish(UUID token) {
    return wish(token, Set.of(), KK, RU);
  }

  private DraftJointAnswer wish(UUID token, Set<Long> chosen, String kk, String ru) {
    return new DraftJointAnswer(token, problem, chosen, AnswerOutcome.SOLVED, kk, ru, "", null);
  }

  private long card(String ministry) throws SQLException {
    return tables.number(
        "insert into problem (ministry_code, region_kato, topic_code, status, title_kk, title_ru,"
            + " title_en, plan_kk, plan_ru, due_on, opened_at) values (?, '100000000', (select"
            + " min(code) from topic), 'OPEN', 'Кезек', 'Очередь', 'Queue', 'x', 'x',"
            + " '2027-12-01', now()) returning id",
        ministry);
  }

  private long linked(int which) throws SQLException {
    long question = village.question(meeting, number(which), "VOICED");
    tables.write(
        "insert into problem_question (question_id, problem_id, linked_at, linked_by) values (?, ?,"
            + " now(), 'officer')",
        question,
        problem);
    return question;
  }

  private String number(int which) {
    return "2026-4" + (1000 * turn + which);
  }

  private <T> T asOfficer(Callable<T> deed) throws Exception {
    return staff.as(officer, Role.OFFICER, deed);
  }

  private <T> T asApprover(Callable<T> deed) throws Exception {
    return staff.as(approver, Role.APPROVER, deed);
  }

  private <T> T asEditor(Callable<T> deed) throws Exception {
    return staff.as(editor, Role.EDITOR, deed);
  }
}
