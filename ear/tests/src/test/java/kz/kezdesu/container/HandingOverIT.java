package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.answer.AnswerDesk;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.DraftAnswer;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.InboxPlace;
import kz.kezdesu.answer.InboxReading;
import kz.kezdesu.answer.InboxRow;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.passage.BodyOutOfScope;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.problem.OpenProblem;
import kz.kezdesu.problem.ProblemDesk;
import kz.kezdesu.question.DeskDetail;
import kz.kezdesu.question.HandOverAwaitsReply;
import kz.kezdesu.question.HandOverQuestion;
import kz.kezdesu.question.HandOverReason;
import kz.kezdesu.question.HandOverRow;
import kz.kezdesu.question.NothingToAccept;
import kz.kezdesu.question.QuestionCatalogue;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionDetail;
import kz.kezdesu.question.QuestionFilesDesk;
import kz.kezdesu.question.QuestionHandOver;
import kz.kezdesu.question.QuestionRanking;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.QuestionStepNotPossible;
import kz.kezdesu.question.QuestionTracking;
import kz.kezdesu.question.RankingLine;
import kz.kezdesu.question.ReturnQuestion;
import kz.kezdesu.question.ReturnReason;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.staff.Role;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The ministry of health hands a question about the boiler of a school over to the ministry of
 * energy, to the akimat of Abai, to the system of appeals.
 */
@ExtendWith(ArquillianExtension.class)
class HandingOverIT {
  private static final String OUTSIDE = "ЗТ-2026-04412345";
  private static int turn;

  @EJB private QuestionHandOver handOver;
  @EJB private QuestionDesk questionDesk;
  @EJB private AnswerDesk answerDesk;
  @EJB private InboxReading inbox;
  @EJB private QuestionCatalogue catalogue;
  @EJB private QuestionTracking tracking;
  @EJB private QuestionRanking ranking;
  @EJB private ProblemDesk problemDesk;
  @EJB private Persons persons;
  @Inject private Tables tables;
  @Inject private Village village;
  @EJB private QuestionFilesDesk files;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private long meeting;
  private long question;
  private String number = "";
  private String health = "";
  private String energy = "";
  private String akimat = "";

  @BeforeEach
  void aQuestionAboutASchool() throws SQLException {
    turn++;
    meeting = village.meeting();
    number = "2026-26" + (1000 + turn);
    question = village.question(meeting, number, "VOICED");
    tables.write("update question set answer_due_on = '2026-12-22' where id = ?", question);
    health = staff.hire("health" + turn, Role.OFFICER, "moh");
    energy = staff.hire("energy" + turn, Role.OFFICER, "moe");
    akimat = staff.hire("abai" + turn, Role.OFFICER, "akimat.10");
  }

  @Test
  @Decree({"1.1", "1.6"})
  void goesWithItsNumberItsLastDayAndItsPlaceAtTheMeeting() throws Exception {
    authorLeftAnEmail();

    does(health, () -> handOver.handOver(to("moe", 1)));

    assertThat(column("ministry_code")).isEqualTo("moe");
    assertThat(column("answer_due_on::text")).isEqualTo("2026-12-22");
    assertThat(column("meeting_id::text")).isEqualTo(Long.toString(meeting));
    assertThat(letters("handed:" + number + ":1")).isEqualTo(1);
    assertThat(ids(energy, InboxFolder.HANDED_TO_US)).containsExactly(question);
    assertThat(ids(energy, InboxFolder.ALL)).containsExactly(question);
    assertThat(ids(health, InboxFolder.ALL)).isEmpty();
    assertThat(ids(health, InboxFolder.HANDED_ON)).containsExactly(question);
    assertThat(counts(health)).containsEntry(InboxFolder.HANDED_ON, 1L);
    assertThat(counts(energy)).containsEntry(InboxFolder.HANDED_TO_US, 1L);
    assertThat(as(health, () -> ranking.sheet(meeting)).lines())
        .extracting(RankingLine::row)
        .extracting("number")
        .containsExactly(number);
    assertThat(as(health, () -> ranking.missing(meeting))).isNotEmpty();
  }

  @Test
  void whatIsOverdueIsOverdueWithWhoHoldsIt() throws Exception {
    tables.write("update question set answer_due_on = '2026-01-15' where id = ?", question);
    assertThat(ids(health, InboxFolder.OVERDUE)).containsExactly(question);

    does(health, () -> handOver.handOver(to("akimat.10", 1)));

    assertThat(ids(health, InboxFolder.OVERDUE)).isEmpty();
    assertThat(ids(akimat, InboxFolder.OVERDUE)).containsExactly(question);
    assertThat(counts(akimat)).containsEntry(InboxFolder.OVERDUE, 1L);
    assertThat(catalogue.unansweredByRegion("akimat.10")).containsKey("100000000");
  }

  @Test
  void thePublicReadsWhereItWentAndOnlyTheAuthorTheNumberOutside() throws Exception {
    SecretCode code = SecretCode.draw();
    tables.write("update question set tracking_hash = ? where id = ?", code.hash(), question);

    does(health, () -> handOver.handOver(outside(OUTSIDE, 1)));

    QuestionDetail shown = catalogue.detail(number);
    assertThat(shown.status()).isEqualTo(QuestionStatus.HANDED_OVER);
    assertThat(shown.timeline())
        .filteredOn(step -> step.handOver() != null)
        .singleElement()
        .satisfies(
            step -> {
              HandOverRow one = Objects.requireNonNull(step.handOver());
              assertThat(one.isOutside()).isTrue();
              assertThat(one.outsideNumber()).isNull();
              assertThat(one.note().in(Language.RU)).isEqualTo("Это обращение.");
            });
    assertThat(tracking.find(code).orElseThrow().steps())
        .filteredOn(step -> step.handOver() != null)
        .singleElement()
        .satisfies(
            step ->
                assertThat(Objects.requireNonNull(step.handOver()).outsideNumber())
                    .isEqualTo(OUTSIDE));
    assertThat(ids(health, InboxFolder.ALL)).containsExactly(question);
    assertThatThrownBy(() -> does(health, () -> handOver.handOver(to("moe", version()))))
        .isInstanceOfSatisfying(
            Refusal.class, why -> assertThat(why.key()).isEqualTo("HandedOutside"));
  }

  /** The officer has mistyped the number; the author must not look for somebody else's case. */
  @Test
  void aWrongNumberOutsideIsCorrectedAndTheAuthorToldOnce() throws Exception {
    authorLeftAnEmail();
    does(health, () -> handOver.handOver(outside("KZ-1", 1)));
    int seen = version();

    does(health, () -> handOver.correctNumber(seen(seen), " KZ-2 "));
    does(health, () -> handOver.correctNumber(seen(seen), "KZ-2"));

    assertThat(
            tables.text(
                "select outside_number from question_hand_over where question_id = ?", question))
        .isEqualTo("KZ-2");
    assertThat(
            tables.number(
                "select count(*) from outbox_mail where deduplication like ?",
                "renumbered:" + number + ":%"))
        .isEqualTo(1);
    assertThat(
            tables.number(
                "select count(*) from audit_entry where subject_id = ? and action ="
                    + " 'question.outside-number' and detail::text not like '%KZ%'",
                number))
        .isEqualTo(1);
    assertThatThrownBy(() -> does(health, () -> handOver.correctNumber(seen(seen), "KZ-3")))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> does(energy, () -> handOver.correctNumber(seen(version()), "KZ-3")))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> does(health, () -> handOver.correctNumber(seen(version()), "=1+1")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting("field", "fault")
                    .containsExactly(tuple("handover_fixed", "form")));
  }

  @Test
  void whoIsToDecideSeesTheFilesBeforeTakingItOn() throws Exception {
    tables.write(
        "insert into attachment (id, version, question_id, name, type, size, sha256, released,"
            + " received_at) values (gen_random_uuid(), 1, ?, 'school.pdf', 'PDF', 1,"
            + " repeat('a', 64), false, now())",
        question);

    does(health, () -> handOver.handOver(to("moe", 1)));

    assertThat(as(energy, () -> files.files(question)))
        .extracting(one -> one.file().name())
        .containsExactly("school.pdf");
    assertThatThrownBy(() -> as(akimat, () -> files.files(question))).isInstanceOf(NotYours.class);
  }

  @Test
  void aBodyNeverSeesWhatAnotherHasWordedAndNotPublished() throws Exception {
    does(health, () -> answerDesk.draft(draft(DraftAnswer.NEW, "Денсаулық министрлігінің жобасы")));
    does(health, () -> handOver.handOver(to("moe", version())));

    assertThat(as(energy, () -> answerDesk.answer(question))).isEmpty();
    assertThatThrownBy(
            () -> does(energy, () -> answerDesk.draft(draft(DraftAnswer.NEW, "Біздің жауап"))))
        .isInstanceOf(HandOverAwaitsReply.class);
    does(energy, () -> handOver.accept(seen(version())));
    does(energy, () -> answerDesk.draft(draft(DraftAnswer.NEW, "Біздің жауап")));
    assertThatThrownBy(() -> as(health, () -> answerDesk.answer(question)))
        .isInstanceOf(NotYours.class);
    DeskDetail read = as(health, () -> questionDesk.question(number));
    assertThat(read.held()).isFalse();
    assertThat(read.similar()).isEmpty();
    assertThat(row(health, InboxFolder.HANDED_ON).answer()).isNull();
    assertThatThrownBy(
            () -> does(health, () -> questionDesk.assignTopic(seen(version()), "health")))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> as(akimat, () -> questionDesk.question(number)))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void whatComesBackIsTakenUpWhereItStopped() throws Exception {
    authorLeftAnEmail();
    does(health, () -> answerDesk.draft(draft(DraftAnswer.NEW, "Денсаулық министрлігінің жобасы")));
    does(health, () -> handOver.handOver(to("moe", version())));
    assertThatThrownBy(() -> does(energy, () -> handOver.giveBack(back(null, "", "", version()))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            why ->
                assertThat(why.faults())
                    .extracting(InvalidInput.Fault::field)
                    .containsExactly("giveback_reason", "giveback_noteKk", "giveback_noteRu"));

    int seen = version();
    does(
        energy,
        () -> handOver.giveBack(back(ReturnReason.NOT_COMPETENT, "Біздікі емес", "Не наше", seen)));
    does(
        energy,
        () -> handOver.giveBack(back(ReturnReason.NOT_COMPETENT, "Біздікі емес", "Не наше", seen)));

    assertThat(column("ministry_code")).isEqualTo("moh");
    assertThat(column("status")).isEqualTo("VOICED");
    assertThat(column("answer_due_on::text")).isEqualTo("2026-12-22");
    assertThat(as(health, () -> answerDesk.answer(question)).orElseThrow().text())
        .isEqualTo("Денсаулық министрлігінің жобасы");
    assertThat(letters("returned:" + number + ":1")).isEqualTo(1);
    assertThat(faults(health, to("moe", version())))
        .containsExactly(tuple("handover_to", "before"));
    assertThat(as(health, () -> handOver.receivers(question)))
        .extracting(Body::getCode)
        .contains("akimat.10")
        .doesNotContain("moe", "moh", "mod", "mfa", "government", "administration");
    assertThat(catalogue.detail(number).timeline())
        .filteredOn(step -> step.isGivenBack())
        .hasSize(1);
  }

  @Test
  void anAkimatAnswersWhatItHasTakenOn() throws Exception {
    String approver = staff.hire("abai.approver" + turn, Role.APPROVER, "akimat.10");
    String editor = staff.hire("abai.editor" + turn, Role.EDITOR, "akimat.10");
    does(health, () -> handOver.handOver(to("akimat.10", 1)));
    does(akimat, () -> handOver.accept(seen(version())));
    does(akimat, () -> handOver.accept(seen(1)));
    does(akimat, () -> answerDesk.sendToClearance(draft(DraftAnswer.NEW, "Мектеп салынады.")));
    staff.does(editor, Role.EDITOR, () -> answerDesk.clear(question, answerVersion()));
    staff.does(approver, Role.APPROVER, () -> answerDesk.signOff(question, answerVersion()));
    does(akimat, () -> answerDesk.publish(question, answerVersion()));

    assertThat(column("status")).isEqualTo("ANSWERED");
    assertThat(column("ministry_code")).isEqualTo("akimat.10");
    assertThat(ids(health, InboxFolder.HANDED_ON)).containsExactly(question);
    assertThatThrownBy(
            () ->
                does(
                    akimat,
                    () ->
                        problemDesk.open(
                            new OpenProblem(
                                UUID.randomUUID(),
                                "akimat.10",
                                "100000000",
                                "health",
                                new OpenProblem.Words("а", "б", ""),
                                new OpenProblem.Words("а", "б", ""),
                                "2027-05-05"))))
        .isInstanceOf(BodyOutOfScope.class);
    assertThatThrownBy(() -> does(akimat, () -> handOver.handOver(to("moe", version()))))
        .isInstanceOf(QuestionStepNotPossible.class);
  }

  @Test
  void whatCannotBeIsSaidNextToItsField() throws Exception {
    String long501 = "😀".repeat(501);
    assertThat(faults(health, wish("", null, "", "", "", 1)))
        .containsExactly(
            tuple("handover_to", "empty"),
            tuple("handover_reason", "empty"),
            tuple("handover_noteKk", "empty"),
            tuple("handover_noteRu", "empty"));
    assertThat(
            faults(health, wish("<b>", HandOverReason.COMPETENCE, "", long501, "\u0000\u202e", 1)))
        .containsExactly(
            tuple("handover_to", "unknown"),
            tuple("handover_noteKk", "long"),
            tuple("handover_noteRu", "empty"));
    assertThat(faults(health, to("moh", 1))).containsExactly(tuple("handover_to", "self"));
    assertThat(faults(health, to("mod", 1))).containsExactly(tuple("handover_to", "excluded"));
    assertThat(faults(health, to("government", 1)))
        .containsExactly(tuple("handover_to", "unknown"));
    assertThat(faults(health, to("akimat.75", 1))).containsExactly(tuple("handover_to", "region"));
    assertThat(faults(health, to("mti", 1))).containsExactly(tuple("handover_to", "nobody"));
    assertThat(faults(health, wish("moe", HandOverReason.LOCAL_MATTER, "", "а", "б", 1)))
        .containsExactly(tuple("handover_reason", "unfit"));
    assertThat(faults(health, outside("", 1))).containsExactly(tuple("handover_number", "empty"));
    assertThat(faults(health, outside("1".repeat(41), 1)))
        .containsExactly(tuple("handover_number", "long"));
    assertThat(faults(health, outside("=1+1", 1)))
        .containsExactly(tuple("handover_number", "form"));
    assertThatThrownBy(() -> does(health, () -> handOver.handOver(to("moe", 7))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> does(energy, () -> handOver.handOver(to("akimat.10", 1))))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> does(health, () -> handOver.accept(seen(1))))
        .isInstanceOf(NothingToAccept.class);
    assertThatThrownBy(() -> does(health, () -> handOver.accept(new SeenQuestion(-1, 1))))
        .isInstanceOf(NotFound.class);
    assertThat(
            tables.number(
                "select count(*) from question_hand_over where question_id = ?", question))
        .isZero();
  }

  @Test
  void theSameWishSentManyTimesIsDoneOnce() throws Exception {
    authorLeftAnEmail();
    List<Callable<String>> deeds =
        List.of(1, 2, 3, 4).stream()
            .map(
                again ->
                    staff.<String>deed(
                        health,
                        Role.OFFICER,
                        () -> {
                          handOver.handOver(to("moe", 1));
                          return "done";
                        }))
            .toList();

    assertThat(crowd.together(deeds)).containsOnly("done").hasSize(4);

    assertThat(
            tables.number(
                "select count(*) from question_hand_over where question_id = ?", question))
        .isEqualTo(1);
    assertThat(letters("handed:" + number + ":1")).isEqualTo(1);
    assertThat(
            tables.number(
                "select count(*) from audit_entry where subject_id = ? and action ="
                    + " 'question.hand-over'",
                number))
        .isEqualTo(1);
  }

  @Test
  void aQuestionThatIsOverOrNotPublicStays() throws Exception {
    for (String status : List.of("RECEIVED", "DECLINED", "ANSWERED", "WITHDRAWN")) {
      long other = village.question(meeting, number + status.substring(0, 2), status);
      assertThatThrownBy(
              () ->
                  does(
                      health,
                      () ->
                          handOver.handOver(
                              new HandOverQuestion(
                                  new SeenQuestion(other, 1),
                                  "moe",
                                  HandOverReason.COMPETENCE,
                                  "",
                                  new TypedText("а", "б", "")))))
          .as(status)
          .isInstanceOf(QuestionStepNotPossible.class);
    }
  }

  private HandOverQuestion to(String body, int version) {
    return wish(body, HandOverReason.COMPETENCE, "", "Мектеп туралы.", "О школе.", version);
  }

  private HandOverQuestion outside(String outsideNumber, int version) {
    return wish(
        HandOverQuestion.APPEALS,
        HandOverReason.OFFICIAL_APPEAL,
        outsideNumber,
        "Бұл өтініш.",
        "Это обращение.",
        version);
  }

  private HandOverQuestion wish(
      String to,
      @Nullable HandOverReason why,
      String outsideNumber,
      String kk,
      String ru,
      int version) {
    return new HandOverQuestion(seen(version), to, why, outsideNumber, new TypedText(kk, ru, ""));
  }

  private ReturnQuestion back(@Nullable ReturnReason why, String kk, String ru, int version) {
    return new ReturnQuestion(seen(version), why, new TypedText(kk, ru, ""));
  }

  private SeenQuestion seen(int version) {
    return new SeenQuestion(question, version);
  }

  private int version() throws SQLException {
    return (int) tables.number("select version from question where id = ?", question);
  }

  private DraftAnswer draft(int version, String text) {
    return new DraftAnswer(question, version, AnswerOutcome.EXPLAINED, Language.KK, text);
  }

  private int answerVersion() throws SQLException {
    return (int)
        tables.number(
            "select version from answer where question_id = ? and kept_by is null", question);
  }

  private List<Tuple> faults(String login, HandOverQuestion wish) throws Exception {
    try {
      does(login, () -> handOver.handOver(wish));
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.faults().stream().map(fault -> tuple(fault.field(), fault.fault())).toList();
    }
  }

  private List<Long> ids(String login, InboxFolder folder) throws Exception {
    return rows(login, folder).stream().map(InboxRow::id).toList();
  }

  private InboxRow row(String login, InboxFolder folder) throws Exception {
    return rows(login, folder).get(0);
  }

  private List<InboxRow> rows(String login, InboxFolder folder) throws Exception {
    return as(
        login,
        () -> inbox.view(new InboxFilter(folder, meeting, null, ""), InboxPlace.START, 10).rows());
  }

  private Map<InboxFolder, Long> counts(String login) throws Exception {
    return as(login, () -> inbox.counts(new InboxFilter(InboxFolder.ALL, meeting, null, "")));
  }

  private String column(String name) throws SQLException {
    return tables.text("select " + name + " from question where id = ?", question);
  }

  private long letters(String deduplication) throws SQLException {
    return tables.number("select count(*) from outbox_mail where deduplication = ?", deduplication);
  }

  private void authorLeftAnEmail() throws SQLException {
    UUID author =
        persons.meet(Contact.email("school" + turn + "@mail.kz").orElseThrow(), Language.KK);
    tables.write("update question set author_id = ? where id = ?", author, question);
  }

  private <T> T as(String login, Callable<T> deed) throws Exception {
    return staff.as(login, Role.OFFICER, deed);
  }

  private void does(String login, Staff.Deed deed) throws Exception {
    staff.does(login, Role.OFFICER, deed);
  }
}
