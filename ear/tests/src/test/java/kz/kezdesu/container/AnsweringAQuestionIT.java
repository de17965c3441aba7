package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.answer.AnswerCatalogue;
import kz.kezdesu.answer.AnswerDesk;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AnswerStatus;
import kz.kezdesu.answer.AnswerStepNotPossible;
import kz.kezdesu.answer.ClearedByYourself;
import kz.kezdesu.answer.DraftAnswer;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.InboxPlace;
import kz.kezdesu.answer.InboxReading;
import kz.kezdesu.answer.InboxRow;
import kz.kezdesu.answer.OwnAnswer;
import kz.kezdesu.answer.SeenAnswer;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.question.DeclineReason;
import kz.kezdesu.question.DeskResult;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionStepNotPossible;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.question.UndoDeed;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk of the ministry of health: who may do what, one after another, told once. */
@ExtendWith(ArquillianExtension.class)
class AnsweringAQuestionIT {
  private static final String WORDS = "Қараша айынан бастап кезек электронды болады.";
  private static int turn;

  @EJB private QuestionDesk questionDesk;
  @EJB private AnswerDesk answerDesk;
  @EJB private AnswerCatalogue published;
  @EJB private InboxReading inbox;
  @EJB private Persons persons;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;
  @Inject private HouseSecret secret;

  private long meeting;
  private long question;
  private String number = "";
  private String officer = "";
  private String approver = "";
  private String editor = "";

  @BeforeEach
  void theDeskOfTheMinistryOfHealth() throws SQLException {
    turn++;
    meeting = village.meeting();
    number = "2026-10" + (1000 + turn);
    question = village.question(meeting, number, "RECEIVED");
    officer = staff.hire("officer" + turn + ".moh", Role.OFFICER, "moh");
    approver = staff.hire("approver" + turn + ".moh", Role.APPROVER, "moh");
    editor = staff.hire("editor" + turn + ".moh", Role.EDITOR, "moh");
  }

  @Test
  @Decree("1.1")
  void anAnswerIsPublicOnlyOncePublished() throws Exception {
    accept();
    draft();
    assertNotPublic();
    send();
    assertNotPublic();
    clear();
    assertNotPublic();
    signOff();
    assertNotPublic();

    publish();

    assertThat(published.published(question).orElseThrow().text()).isEqualTo(WORDS);
    assertThat(tables.number("select count(*) from question where status = 'ANSWERED'"))
        .isPositive();
    assertThat(steps()).isEqualTo(5);
    assertThat(
            tables.text(
                "select concat_ws(' ', drafted_by, cleared_by, signed_off_by) from answer where"
                    + " question_id = ? and cleared_at <= signed_off_at",
                question))
        .isEqualTo(String.join(" ", officer, editor, approver));
  }

  @Test
  void theSameWishSentAgainIsDoneAlreadyAndTheAuthorIsToldOnce() throws Exception {
    authorLeftAnEmail();
    accept();
    accept();
    send();
    send();
    clear();
    clear();
    signOff();
    signOff();
    publish();
    publish();

    assertThat(letters("answered:" + number)).isEqualTo(1);
    assertThat(steps()).isEqualTo(5);
    for (String action : List.of("answer.clear", "answer.sign-off", "answer.publish")) {
      assertThat(
              tables.number(
                  "select count(*) from audit_entry where subject_id = ? and action = ?",
                  number,
                  action))
          .as(action)
          .isEqualTo(1);
    }
  }

  @Test
  void otherWordsFromAnotherTabOfTheSamePersonAreRefusedAndNotLost() throws Exception {
    accept();
    draft();
    int seen = answerVersion();
    asOfficer(() -> answerDesk.sendToClearance(wish(seen, "Бірінші терезеден.")));

    asOfficer(() -> answerDesk.sendToClearance(wish(seen, "Бірінші терезеден.")));
    assertThatThrownBy(
            () -> asOfficer(() -> answerDesk.sendToClearance(wish(seen, "Екінші терезеден."))))
        .isInstanceOf(ChangedMeanwhile.class);

    int sent = answerVersion();
    staff.as(approver, Role.APPROVER, does(() -> answerDesk.sendBack(question, sent, "Күні?")));
    staff.as(approver, Role.APPROVER, does(() -> answerDesk.sendBack(question, sent, "Күні?")));
    assertThatThrownBy(
            () ->
                staff.as(
                    approver,
                    Role.APPROVER,
                    does(() -> answerDesk.sendBack(question, sent, "Мекенжайы?"))))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void anotherReasonFromAnotherTabIsRefused() throws Exception {
    asOfficer(() -> questionDesk.decline(seen(1), DeclineReason.INSULT));

    assertThatThrownBy(
            () -> asOfficer(() -> questionDesk.decline(seen(1), DeclineReason.OFF_TOPIC)))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void theAuthorOfADeclinedQuestionIsToldWhyOnce() throws Exception {
    authorLeftAnEmail();
    for (int i = 0; i < 2; i++) {
      asOfficer(() -> questionDesk.decline(seen(1), DeclineReason.INSULT));
    }

    assertThat(letters("declined:" + number)).isEqualTo(1);
  }

  @Test
  void theLetterLeadsToTheFormOfTheMeetingWhileItTakesQuestions() throws Exception {
    authorLeftAnEmail();
    village.takesQuestions(meeting);

    asOfficer(() -> questionDesk.decline(seen(1), DeclineReason.ADVERTISING));

    String sealed =
        tables.text(
            "select encode(body, 'hex') from outbox_mail where deduplication = 'declined:"
                + number
                + "'");
    assertThat(secret.decrypt("letter", HexFormat.of().parseHex(sealed)))
        .contains("/kk/questions/ask?meeting=" + meeting + "\n", "нені өзгерту керегін ұсыныңыз");
  }

  @Test
  void aQuestionIsDeclinedOnlyWithAReason() {
    assertThatThrownBy(() -> asOfficer(() -> questionDesk.decline(seen(1), null)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.faults().get(0).field()).isEqualTo("question_reason"));
  }

  @Test
  @Decree("1.6")
  void whatWasVoicedIsNeverDeclined() throws Exception {
    long voiced = village.question(meeting, number + "0", "VOICED");

    assertThatThrownBy(
            () ->
                asOfficer(
                    () ->
                        questionDesk.decline(new SeenQuestion(voiced, 1), DeclineReason.OFF_TOPIC)))
        .isInstanceOf(QuestionStepNotPossible.class);
  }

  @Test
  void theSecondOfTwoIsToldThatTheFirstWasFaster() throws Exception {
    String colleague = staff.hire("colleague" + turn + ".moh", Role.OFFICER, "moh");
    accept();
    draft();
    int seen = answerVersion();
    staff.as(
        colleague,
        Role.OFFICER,
        () -> {
          answerDesk.draft(wish(seen, "Басқаша."));
          return true;
        });

    assertThatThrownBy(() -> asOfficer(() -> answerDesk.draft(wish(seen, "Тағы басқаша."))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(
            () -> asOfficer(() -> answerDesk.draft(wish(DraftAnswer.NEW, "Тағы басқаша."))))
        .isInstanceOf(ChangedMeanwhile.class);
    asOfficer(() -> answerDesk.draft(wish(answerVersion(), "Тағы басқаша.")));
  }

  @Test
  void ofManyAtOnceExactlyOneAccepts() throws Exception {
    List<Callable<String>> deeds = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String login = staff.hire("many" + i + "-" + turn + ".moh", Role.OFFICER, "moh");
      deeds.add(
          staff.deed(
              login,
              Role.OFFICER,
              () -> {
                try {
                  questionDesk.accept(seen(1));
                  return "done";
                } catch (Refusal refused) {
                  return refused.key();
                }
              }));
    }

    List<String> results = crowd.together(deeds);

    assertThat(results).containsOnlyOnce("done").containsOnly("done", "ChangedMeanwhile");
    assertThat(tables.number("select count(*) from question_move where question_id = ?", question))
        .isEqualTo(1);
  }

  @Test
  void ofManyTickedEachHasItsOwnResult() throws Exception {
    long second = village.question(meeting, number + "1", "RECEIVED");
    long over = village.question(meeting, number + "2", "WITHDRAWN");
    long foreign = village.question(meeting, number + "3", "RECEIVED");
    tables.write("update question set ministry_code = 'moe' where id = ?", foreign);
    List<SeenQuestion> chosen =
        List.of(
            seen(1),
            new SeenQuestion(over, 1),
            new SeenQuestion(second, 1),
            new SeenQuestion(foreign, 1),
            new SeenQuestion(Long.MAX_VALUE, 1));

    List<DeskResult> results =
        staff.as(officer, Role.OFFICER, () -> questionDesk.acceptAll(chosen));

    assertThat(results)
        .extracting(result -> result.isDone() ? "done" : why(result))
        .containsExactly("done", "QuestionStepNotPossible", "done", "NotYours", "NotFound");
    assertThat(
            tables.number(
                "select count(*) from question where status = 'PUBLISHED' and id in (?, ?)",
                question,
                second))
        .isEqualTo(2);
  }

  @Test
  void ofManySignedAnswersEachIsPublishedOnItsOwn() throws Exception {
    accept();
    send();
    clear();
    signOff();
    long unanswered = village.question(meeting, number + "10", "VOICED");
    long foreign = village.question(meeting, number + "11", "VOICED");
    tables.write("update question set ministry_code = 'moe' where id = ?", foreign);
    InboxRow line =
        page(new InboxFilter(InboxFolder.TO_PUBLISH, meeting, null, ""), InboxPlace.START).get(0);
    int version = Objects.requireNonNull(line.answerVersion());
    List<SeenAnswer> chosen =
        List.of(
            new SeenAnswer(question, version - 1),
            new SeenAnswer(unanswered, DraftAnswer.NEW),
            new SeenAnswer(question, version),
            new SeenAnswer(foreign, DraftAnswer.NEW),
            new SeenAnswer(Long.MAX_VALUE, DraftAnswer.NEW));

    List<DeskResult> results = staff.as(editor, Role.EDITOR, () -> answerDesk.publishAll(chosen));

    assertThat(results)
        .extracting(result -> result.isDone() ? "done" : why(result))
        .containsExactly("ChangedMeanwhile", "NoAnswerYet", "done", "NotYours", "NotFound");
    assertThat(published.published(question).orElseThrow().text()).isEqualTo(WORDS);
    assertThatThrownBy(() -> staff.as(editor, Role.EDITOR, () -> answerDesk.publishAll(List.of())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void manyAreDeclinedWithOneReasonAndThatIsUndoneOnceByWhoDidIt() throws Exception {
    long second = village.question(meeting, number + "7", "PUBLISHED");
    long voiced = village.question(meeting, number + "8", "VOICED");
    List<SeenQuestion> chosen =
        List.of(seen(1), new SeenQuestion(second, 1), new SeenQuestion(voiced, 1));
    String other = staff.hire("other." + number, Role.OFFICER, "moh");

    assertThatThrownBy(
            () -> staff.as(officer, Role.OFFICER, () -> questionDesk.declineAll(chosen, null)))
        .isInstanceOf(InvalidInput.class);
    assertThat(
            staff.as(
                officer,
                Role.OFFICER,
                () -> questionDesk.declineAll(chosen, DeclineReason.OFF_TOPIC)))
        .extracting(result -> result.isDone() ? "done" : why(result))
        .containsExactly("done", "done", "QuestionStepNotPossible");
    assertThat(staff.as(other, Role.OFFICER, () -> questionDesk.undoAll(steps(chosen))))
        .extracting(AnsweringAQuestionIT::why)
        .containsOnly("UndoTooLate");
    assertThat(staff.as(officer, Role.OFFICER, () -> questionDesk.undoAll(steps(chosen))))
        .extracting(result -> result.isDone() ? "done" : why(result))
        .containsExactly("done", "done", "UndoTooLate");
    assertThat(staff.as(officer, Role.OFFICER, () -> questionDesk.undoAll(steps(chosen))))
        .extracting(AnsweringAQuestionIT::why)
        .containsOnly("UndoTooLate");
    assertThat(
            tables.text(
                "select string_agg(status || coalesce(decline_reason, ''), ' ' order by id) from"
                    + " question where id in (?, ?, ?)",
                question,
                second,
                voiced))
        .isEqualTo("RECEIVED PUBLISHED VOICED");
  }

  @Test
  @Decree("1.6")
  void manyGetOneTopicAtOnce() throws Exception {
    long second = village.question(meeting, number + "9", "VOICED");
    List<SeenQuestion> chosen =
        List.of(seen(1), new SeenQuestion(second, 1), new SeenQuestion(Long.MAX_VALUE, 1));

    assertThatThrownBy(
            () -> staff.as(officer, Role.OFFICER, () -> questionDesk.assignTopicToAll(chosen, "x")))
        .isInstanceOf(InvalidInput.class);
    assertThat(
            staff.as(officer, Role.OFFICER, () -> questionDesk.assignTopicToAll(chosen, "health")))
        .extracting(result -> result.isDone() ? "done" : why(result))
        .containsExactly("done", "done", "NotFound");
    assertThat(
            tables.number(
                "select count(*) from question where topic_code = 'health' and id in (?, ?)",
                question,
                second))
        .isEqualTo(2);
  }

  @Test
  void tooManyOrNoneAtOnceAreRefused() {
    List<SeenQuestion> tooMany =
        IntStream.rangeClosed(0, QuestionDesk.MOST_AT_ONCE)
            .mapToObj(i -> new SeenQuestion(i, 1))
            .toList();

    for (List<SeenQuestion> chosen : List.of(tooMany, List.<SeenQuestion>of())) {
      assertThatThrownBy(
              () -> staff.as(officer, Role.OFFICER, () -> questionDesk.acceptAll(chosen)))
          .isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void whoWordedItNeitherClearsItNorSignsItOff() throws Exception {
    tables.write(
        "insert into staff_role (account_id, role, body_code)"
            + " select id, 'APPROVER', 'moh' from staff_account where login = ?",
        officer);
    accept();
    send();

    assertThatThrownBy(() -> asOfficer(() -> answerDesk.clear(question, answerVersion())))
        .isInstanceOf(OwnAnswer.class);
    clear();
    assertThatThrownBy(
            () ->
                staff.does(
                    officer, Role.APPROVER, () -> answerDesk.signOff(question, answerVersion())))
        .isInstanceOf(OwnAnswer.class);
    assertThat(folder(InboxFolder.TO_SIGN_OFF)).containsExactly(question);
  }

  @Test
  void whoClearedItDoesNotSignItOff() throws Exception {
    String another = staff.hire("another" + turn + ".moh", Role.APPROVER, "moh");
    accept();
    send();
    assertThat(folder(InboxFolder.TO_CLEAR)).containsExactly(question);
    staff.does(approver, Role.APPROVER, () -> answerDesk.clear(question, answerVersion()));
    assertThat(folder(InboxFolder.TO_CLEAR)).isEmpty();
    assertThat(folder(InboxFolder.TO_SIGN_OFF)).containsExactly(question);

    assertThatThrownBy(this::signOff).isInstanceOf(ClearedByYourself.class);

    staff.does(another, Role.APPROVER, () -> answerDesk.signOff(question, answerVersion()));
    assertThat(folder(InboxFolder.TO_PUBLISH)).containsExactly(question);
  }

  @Test
  void whatNobodyHasClearedIsNotSignedOff() throws Exception {
    accept();
    send();

    assertThatThrownBy(this::signOff).isInstanceOf(AnswerStepNotPossible.class);
    assertThat(folder(InboxFolder.TO_CLEAR)).containsExactly(question);
  }

  @Test
  void aColleagueClearsOrSendsBackAndNotWhatIsClearedAlready() throws Exception {
    String colleague = staff.hire("clears" + turn + ".moh", Role.OFFICER, "moh");
    accept();
    send();
    staff.does(
        colleague, Role.OFFICER, () -> answerDesk.sendBack(question, answerVersion(), "Қай күні?"));
    send();
    staff.does(colleague, Role.OFFICER, () -> answerDesk.clear(question, answerVersion()));

    assertThatThrownBy(
            () ->
                staff.does(
                    colleague,
                    Role.OFFICER,
                    () -> answerDesk.sendBack(question, answerVersion(), "Тағы бір сұрақ.")))
        .isInstanceOf(AnswerStepNotPossible.class);
    staff.does(
        editor, Role.EDITOR, () -> answerDesk.sendBack(question, answerVersion(), "Қатесі бар."));
    assertThat(
            tables.number(
                "select count(*) from answer where cleared_by is null and question_id = ?",
                question))
        .isEqualTo(1);
  }

  @Test
  void whatIsClearedIsTakenBackBeforeItIsSigned() throws Exception {
    accept();
    send();
    clear();
    asOfficer(() -> answerDesk.takeBack(question, answerVersion()));
    assertThat(folder(InboxFolder.DRAFTED)).containsExactly(question);
    send();
    clear();
    signOff();
    assertThatThrownBy(() -> asOfficer(() -> answerDesk.takeBack(question, answerVersion())))
        .isInstanceOf(AnswerStepNotPossible.class);
  }

  @Test
  void manyAreClearedAndSignedOffAtOnceEachOnItsOwn() throws Exception {
    accept();
    send();
    long second = village.question(meeting, number + "20", "VOICED");
    asOfficer(
        () ->
            answerDesk.sendToClearance(
                new DraftAnswer(second, 0, AnswerOutcome.EXPLAINED, Language.KK, WORDS)));
    long unanswered = village.question(meeting, number + "21", "VOICED");
    List<SeenAnswer> sent =
        List.of(seenAnswer(question), new SeenAnswer(unanswered, 0), seenAnswer(second));

    assertThat(staff.as(officer, Role.OFFICER, () -> answerDesk.clearAll(sent)))
        .extracting(AnsweringAQuestionIT::why)
        .containsExactly("OwnAnswer", "NoAnswerYet", "OwnAnswer");
    assertThat(staff.as(approver, Role.APPROVER, () -> answerDesk.signOffAll(sent)))
        .extracting(AnsweringAQuestionIT::why)
        .containsExactly("AnswerStepNotPossible", "NoAnswerYet", "AnswerStepNotPossible");
    assertThat(staff.as(editor, Role.EDITOR, () -> answerDesk.clearAll(sent)))
        .extracting(result -> result.isDone() ? "done" : why(result))
        .containsExactly("done", "NoAnswerYet", "done");

    assertThat(staff.as(approver, Role.APPROVER, () -> inbox.ownDeeds())).isEmpty();
    List<SeenAnswer> cleared = List.of(seenAnswer(question), seenAnswer(second));
    assertThat(staff.as(approver, Role.APPROVER, () -> answerDesk.signOffAll(cleared)))
        .allMatch(DeskResult::isDone);
    assertThat(folder(InboxFolder.TO_PUBLISH)).containsExactlyInAnyOrder(question, second);
  }

  @Test
  void nobodyIsAskedToClearOrToSignWhatIsTheirOwn() throws Exception {
    accept();
    send();
    assertThat(staff.as(officer, Role.OFFICER, () -> inbox.ownDeeds()))
        .isEqualTo(Map.of(InboxFolder.TO_CLEAR, 1L));
    assertThat(staff.as(approver, Role.APPROVER, () -> inbox.ownDeeds())).isEmpty();

    staff.does(approver, Role.APPROVER, () -> answerDesk.clear(question, answerVersion()));
    assertThat(staff.as(approver, Role.APPROVER, () -> inbox.ownDeeds()))
        .isEqualTo(Map.of(InboxFolder.TO_SIGN_OFF, 1L));
    assertThat(staff.as(editor, Role.EDITOR, () -> inbox.ownDeeds())).isEmpty();
  }

  @Test
  void aReceivedQuestionIsNotAnswered() {
    assertThatThrownBy(this::draft).isInstanceOf(QuestionStepNotPossible.class);
  }

  @Test
  void anUnknownTopicIsRefusedAndAKnownOneStands() throws Exception {
    assertThatThrownBy(() -> asOfficer(() -> questionDesk.assignTopic(seen(1), "<b>")))
        .isInstanceOf(InvalidInput.class);

    asOfficer(() -> questionDesk.assignTopic(seen(1), "health"));

    assertThat(staff.as(officer, Role.OFFICER, () -> questionDesk.question(number)).topicCode())
        .isEqualTo("health");
  }

  @Test
  void theInboxHoldsOnlyTheOwnOnesMostUrgentFirst() throws Exception {
    long foreign = village.question(meeting, number + "4", "RECEIVED");
    tables.write("update question set ministry_code = 'moe' where id = ?", foreign);
    long late = village.question(meeting, number + "5", "VOICED");
    tables.write("update question set answer_due_on = '2026-01-15' where id = ?", late);

    List<InboxRow> all =
        staff.as(
            officer,
            Role.OFFICER,
            () ->
                inbox
                    .view(new InboxFilter(InboxFolder.ALL, meeting, null, ""), InboxPlace.START, 10)
                    .rows());

    assertThat(all).extracting(InboxRow::id).containsExactly(late, question);
    assertThat(folder(InboxFolder.OVERDUE)).containsExactly(late);
    assertThat(folder(InboxFolder.AWAITING)).containsExactly(late);
    assertThat(folder(InboxFolder.TO_CHECK)).containsExactly(question);
    Map<InboxFolder, Long> counts =
        staff.as(
            officer,
            Role.OFFICER,
            () -> inbox.counts(new InboxFilter(InboxFolder.ALL, meeting, null, "")));
    assertThat(counts)
        .containsEntry(InboxFolder.ALL, 2L)
        .containsEntry(InboxFolder.OVERDUE, 1L)
        .containsEntry(InboxFolder.TO_CHECK, 1L)
        .containsEntry(InboxFolder.DRAFTED, 0L);
  }

  @Test
  void theInboxIsReadPageByPageAndFindsWordsHoweverTheyAreWritten() throws Exception {
    for (int i = 0; i < 5; i++) {
      village.question(meeting, number + "6" + i, "RECEIVED");
    }
    InboxFilter filter = new InboxFilter(InboxFolder.TO_CHECK, meeting, null, "ЕМХАНАДАГЫ КЕЗЕК");

    List<Long> read = new ArrayList<>();
    InboxPlace place = InboxPlace.START;
    List<InboxRow> page = page(filter, place);
    while (!page.isEmpty()) {
      page.forEach(row -> read.add(row.id()));
      place = page.get(page.size() - 1).place();
      page = page(filter, place);
    }

    assertThat(read).hasSize(6).doesNotHaveDuplicates();
    assertThat(page(new InboxFilter(InboxFolder.TO_CHECK, meeting, null, "%"), InboxPlace.START))
        .isEmpty();
    assertThat(page(new InboxFilter(InboxFolder.TO_CHECK, meeting, null, "\\"), InboxPlace.START))
        .isEmpty();
    assertThat(page(new InboxFilter(InboxFolder.ALL, meeting, null, number), InboxPlace.START))
        .hasSize(1);
  }

  /** Every deed of the desk, by every role, at the own body and at another. */
  @Test
  void onlyTheRightRoleAtTheOwnBodyGetsIn() throws Exception {
    Map<String, Callable<?>> deeds = new TreeMap<>();
    deeds.put("question", () -> questionDesk.question(number));
    deeds.put("answer", () -> answerDesk.answer(question));
    deeds.put("accept", does(() -> questionDesk.accept(seen(9))));
    deeds.put("decline", does(() -> questionDesk.decline(seen(9), DeclineReason.INSULT)));
    deeds.put("topic", does(() -> questionDesk.assignTopic(seen(9), "health")));
    deeds.put("draft", does(() -> answerDesk.draft(wish(9, WORDS))));
    deeds.put("send", does(() -> answerDesk.sendToClearance(wish(9, WORDS))));
    deeds.put("takeBack", does(() -> answerDesk.takeBack(question, 9)));
    deeds.put("clear", does(() -> answerDesk.clear(question, 9)));
    deeds.put("signOff", does(() -> answerDesk.signOff(question, 9)));
    deeds.put("sendBack", does(() -> answerDesk.sendBack(question, 9, "Мекенжайы?")));
    deeds.put("publish", does(() -> answerDesk.publish(question, 9)));
    Set<Role> readers = Set.of(Role.OFFICER, Role.APPROVER, Role.EDITOR);
    Map<String, Set<Role>> may =
        Map.ofEntries(
            Map.entry("question", readers),
            Map.entry("answer", readers),
            Map.entry("accept", Set.of(Role.OFFICER)),
            Map.entry("decline", Set.of(Role.OFFICER)),
            Map.entry("topic", Set.of(Role.OFFICER)),
            Map.entry("draft", Set.of(Role.OFFICER)),
            Map.entry("send", Set.of(Role.OFFICER)),
            Map.entry("takeBack", Set.of(Role.OFFICER)),
            Map.entry("signOff", Set.of(Role.APPROVER)),
            Map.entry("clear", readers),
            Map.entry("sendBack", readers),
            Map.entry("publish", Set.of(Role.EDITOR, Role.OFFICER)));

    for (Role role :
        List.of(
            Role.OFFICER,
            Role.APPROVER,
            Role.EDITOR,
            Role.HOST,
            Role.ADMINISTRATOR,
            Role.PRESIDENTIAL_ADMINISTRATION)) {
      for (String body : List.of("moh", "moe")) {
        String login = staff.hire(role + "-" + body + turn, role, body);
        for (Map.Entry<String, Callable<?>> deed : deeds.entrySet()) {
          String expected =
              !may.getOrDefault(deed.getKey(), Set.of()).contains(role)
                  ? "EJBAccessException"
                  : body.equals("moh") ? "in" : "NotYours";
          assertThat(met(login, role, deed.getValue()))
              .as("%s by %s of %s", deed.getKey(), role, body)
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    assertThatThrownBy(
            () -> staff.as(officer, Role.OFFICER, () -> questionDesk.question("2026-000000")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> staff.as(officer, Role.OFFICER, () -> answerDesk.answer(-1)))
        .isInstanceOf(NotFound.class);
  }

  private String met(String login, Role role, Callable<?> deed) throws Exception {
    try {
      staff.as(login, role, deed);
      return "in";
    } catch (EJBAccessException | NotYours shut) {
      return shut.getClass().getSimpleName();
    } catch (Refusal letIn) {
      return "in";
    }
  }

  private static List<UndoDeed> steps(List<SeenQuestion> chosen) {
    return chosen.stream().map(seen -> new UndoDeed(seen.id(), null)).toList();
  }

  private static String why(DeskResult result) {
    Refusal refusal = result.refusal();
    return refusal == null ? "" : refusal.key();
  }

  private SeenQuestion seen(int version) {
    return new SeenQuestion(question, version);
  }

  private void accept() throws Exception {
    asOfficer(() -> questionDesk.accept(seen(1)));
  }

  private void draft() throws Exception {
    asOfficer(() -> answerDesk.draft(wish(answerVersion(), WORDS)));
  }

  private void send() throws Exception {
    asOfficer(() -> answerDesk.sendToClearance(wish(answerVersion(), WORDS)));
  }

  private void clear() throws Exception {
    staff.does(editor, Role.EDITOR, () -> answerDesk.clear(question, answerVersion()));
  }

  private SeenAnswer seenAnswer(long of) throws SQLException {
    return new SeenAnswer(
        of, (int) tables.number("select version from answer where question_id = ?", of));
  }

  private void signOff() throws Exception {
    staff.as(approver, Role.APPROVER, does(() -> answerDesk.signOff(question, answerVersion())));
  }

  private void publish() throws Exception {
    staff.as(editor, Role.EDITOR, does(() -> answerDesk.publish(question, answerVersion())));
  }

  private DraftAnswer wish(int version, String text) {
    return new DraftAnswer(question, version, AnswerOutcome.EXPLAINED, Language.KK, text);
  }

  private int answerVersion() throws SQLException {
    return (int)
        tables.number(
            "select coalesce(max(version), 0) from answer where question_id = ?", question);
  }

  private void assertNotPublic() throws SQLException {
    assertThat(published.published(question)).isEmpty();
    assertThat(
            tables.number(
                "select count(*) from answer where question_id = ? and status = ?",
                question,
                AnswerStatus.PUBLISHED.name()))
        .isZero();
  }

  private long steps() throws SQLException {
    return tables.number(
        "select count(*) from answer_move m join answer a on a.id = m.answer_id"
            + " where a.question_id = ?",
        question);
  }

  private long letters(String deduplication) throws SQLException {
    return tables.number("select count(*) from outbox_mail where deduplication = ?", deduplication);
  }

  private void authorLeftAnEmail() throws SQLException {
    UUID author =
        persons.meet(Contact.email("aigul" + turn + "@mail.kz").orElseThrow(), Language.KK);
    tables.write("update question set author_id = ? where id = ?", author, question);
  }

  private List<Long> folder(InboxFolder folder) throws Exception {
    return page(new InboxFilter(folder, meeting, null, ""), InboxPlace.START).stream()
        .map(InboxRow::id)
        .toList();
  }

  private List<InboxRow> page(InboxFilter filter, InboxPlace place) throws Exception {
    return staff.as(officer, Role.OFFICER, () -> inbox.view(filter, place, 2).rows());
  }

  private void asOfficer(Deed deed) throws Exception {
    staff.as(officer, Role.OFFICER, does(deed));
  }

  private static Callable<Boolean> does(Deed deed) {
    return () -> {
      deed.go();
      return true;
    };
  }

  private interface Deed {
    void go() throws Exception;
  }
}
