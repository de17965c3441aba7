package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Violation;
import kz.kezdesu.language.Language;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.NotReady;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.problem.AlreadySolved;
import kz.kezdesu.problem.OpenProblem;
import kz.kezdesu.problem.OpenProblem.Words;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.question.AnotherOrderSaved;
import kz.kezdesu.question.DeskResult;
import kz.kezdesu.question.LinkAccountsForIt;
import kz.kezdesu.question.LinkedToAnother;
import kz.kezdesu.question.OwedRanking;
import kz.kezdesu.question.ProblemOfAnotherRegion;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionLinking;
import kz.kezdesu.question.QuestionRanking;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.QuestionUnknown;
import kz.kezdesu.question.RankQuestions;
import kz.kezdesu.question.RankingCriterion;
import kz.kezdesu.question.RankingNotClear;
import kz.kezdesu.question.RankingNotOpen;
import kz.kezdesu.question.RankingSheet;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * After a meeting of the ministry of health in Semey: three questions were voiced, none is ranked.
 */
@ExtendWith(ArquillianExtension.class)
@Decree("1.6")
class RankingAfterAMeetingIT {
  private static int turn;

  @EJB private QuestionRanking ranking;
  @EJB private QuestionLinking linking;
  @EJB private QuestionDesk desk;
  @EJB private MeetingDesk meetingDesk;
  @EJB private Persons persons;
  @EJB private ProblemCatalogue problems;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private long meeting;
  private String first = "";
  private String second = "";
  private String third = "";
  private String officer = "";
  private String stranger = "";

  @BeforeEach
  void aMeetingHasEnded() throws SQLException {
    turn++;
    meeting = village.meeting();
    first = voiced(1);
    second = voiced(2);
    third = voiced(3);
    status("HELD");
    officer = staff.hire("ranker" + turn + ".moh", Role.OFFICER, "moh");
    stranger = staff.hire("ranker" + turn + ".moe", Role.OFFICER, "moe");
  }

  @Test
  void everythingIsMissingBeforeTheRanking() throws Exception {
    assertThat(asOfficer(() -> ranking.missing(meeting)))
        .extracting(Breach::violation)
        .containsOnly(Violation.QUESTION_UNACCOUNTED, Violation.QUESTION_WITHOUT_TOPIC)
        .hasSize(6);
  }

  /** However long ago it was, it waits until it is whole. */
  @Test
  void whatIsOwedIsCountedAsTheDecreeCountsIt() throws Exception {
    tables.write(
        "update meeting set starts_at = now() - interval '500 days' where id = ?", meeting);
    assertThat(lacking()).isEqualTo(3);
    long card = card(UUID.randomUUID(), "100000000");
    asOfficer(() -> linking.link(card, List.of(first)));
    tables.write(
        "update question set rank_position = 1, rank_reason = 'Себеп' where number = ?", second);
    assertThat(lacking()).as("the second has no topic, the third nothing").isEqualTo(2);
    assertThat(lacking())
        .isEqualTo(
            asOfficer(() -> ranking.missing(meeting)).stream()
                .map(breach -> breach.arguments().get(0))
                .distinct()
                .count());

    tables.write("update question set topic_code = 'health' where number = ?", second);
    rank(line(first, ""), line(second, "1"), line(third, "2"));
    assertThat(lacking()).isZero();
    assertThat(asOfficer(() -> ranking.held()))
        .filteredOn(owed -> owed.meeting().id() == meeting)
        .extracting(OwedRanking::voiced, OwedRanking::missing)
        .containsExactly(tuple(3, 0));
    tables.write("update meeting set status = 'CLOSED' where id = ?", meeting);
    assertThat(asOfficer(() -> ranking.held()))
        .as("closed more than 400 days ago")
        .noneMatch(owed -> owed.meeting().id() == meeting);
  }

  /** What the list of the meeting's ministry says is missing; 0 when it is not in the list. */
  private long lacking() throws Exception {
    return asOfficer(() -> ranking.lacking()).stream()
        .filter(owed -> owed.meeting().id() == meeting)
        .mapToLong(OwedRanking::missing)
        .sum();
  }

  @Test
  void placesReasonsAndTopicsAreOneDeed() throws Exception {
    rank(line(second, "1"), line(first, "2"), line(third, "7"));

    assertThat(places()).containsExactly(2L, 1L, 3L);
    assertThat(asOfficer(() -> ranking.missing(meeting))).isEmpty();
    assertThat(
            tables.number(
                "select count(*) from audit_entry where action = 'question.rank' and subject_id ="
                    + " ?",
                Long.toString(meeting)))
        .isEqualTo(1);
  }

  @Test
  void placesCanBeSwappedAndTakenAway() throws Exception {
    rank(line(first, "1"), line(second, "2"), line(third, "3"));
    rank(line(first, "3"), line(second, "2"), line(third, "1"));
    assertThat(places()).containsExactly(3L, 2L, 1L);

    rank(line(first, ""), line(second, "2"), line(third, "1"));
    assertThat(places()).containsExactly(0L, 2L, 1L);
    assertThat(asOfficer(() -> ranking.missing(meeting)))
        .extracting(Breach::violation)
        .containsExactly(Violation.QUESTION_UNACCOUNTED);
  }

  @Test
  void aPlaceWithoutAReasonOrTakenTwiceIsRefusedAndNothingIsSaved() throws Exception {
    assertThatThrownBy(
            () ->
                rank(
                    new RankQuestions.Line(first, "1", " ", "health"),
                    line(second, "2"),
                    line(third, "2")))
        .isInstanceOf(RankingNotClear.class);
    assertThat(places()).containsExactly(0L, 0L, 0L);
  }

  @Test
  void theSameOrderSentAgainChangesNothing() throws Exception {
    RankQuestions wish = wish(line(first, "1"), line(second, "2"), line(third, "3"));
    asOfficer(() -> done(() -> ranking.rank(wish)));
    asOfficer(() -> done(() -> ranking.rank(wish)));
    assertThat(
            tables.number(
                "select count(*) from audit_entry where action = 'question.rank' and subject_id ="
                    + " ?",
                Long.toString(meeting)))
        .isEqualTo(1);
  }

  @Test
  void whoeverIsLateIsToldAndOverwritesNothing() throws Exception {
    RankQuestions late = wish(line(first, "3"), line(second, "2"), line(third, "1"));
    rank(line(first, "1"), line(second, "2"), line(third, "3"));

    assertThatThrownBy(() -> asOfficer(() -> done(() -> ranking.rank(late))))
        .isInstanceOf(AnotherOrderSaved.class);
    assertThat(places()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void ofTwoAtOnceOneIsSaved() throws Exception {
    RankQuestions one = wish(line(first, "1"), line(second, "2"), line(third, "3"));
    RankQuestions other = wish(line(first, "3"), line(second, "2"), line(third, "1"));

    List<Boolean> saved =
        crowd.together(List.of(attempt(one), attempt(other), attempt(one), attempt(other)));

    assertThat(saved).contains(true).contains(false);
    assertThat(places()).isIn(List.of(1L, 2L, 3L), List.of(3L, 2L, 1L));
  }

  @Test
  void noQuestionCanBeLeftOutOrBroughtIn() throws Exception {
    assertThatThrownBy(() -> rank(line(first, "1"), line(second, "2")))
        .isInstanceOf(AnotherOrderSaved.class);
    assertThatThrownBy(
            () ->
                rank(
                    line(first, "1"),
                    line(second, "2"),
                    line(third, "3"),
                    line("2026-999999", "4")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isPossibleOnlyBetweenTheEndAndTheClosing() throws Exception {
    for (String status : List.of("ANNOUNCED", "LIVE", "CLOSED")) {
      status(status);
      assertThatThrownBy(() -> rank(line(first, "1"), line(second, "2"), line(third, "3")))
          .isInstanceOf(RankingNotOpen.class);
    }
  }

  @Test
  void linkedQuestionsAreAccountedForWithoutAPlace() throws Exception {
    long card = card(UUID.randomUUID(), "100000000");
    tables.write("update question set topic_code = 'water' where number = ?", second);

    assertThat(asOfficer(() -> linking.link(card, List.of(first, second, first)))).isEqualTo(2);
    assertThat(asOfficer(() -> linking.link(card, List.of(first)))).isZero();

    assertThat(asOfficer(() -> ranking.missing(meeting)))
        .as("the card accounts for them, and says what the first is about")
        .extracting(Breach::violation, breach -> breach.arguments().get(0))
        .containsExactlyInAnyOrder(
            tuple(Violation.QUESTION_UNACCOUNTED, third),
            tuple(Violation.QUESTION_WITHOUT_TOPIC, third));
    assertThat(tables.text("select topic_code from question where number = ?", second))
        .as("what was said of a question stays")
        .isEqualTo("water");
    for (String number : List.of(first, second)) {
      support(number, "dauren");
    }
    support(second, "saule");
    RankingSheet sheet = asOfficer(() -> ranking.sheet(meeting));
    assertThat(sheet.lines().get(0).suggested().facts().of(RankingCriterion.SUPPORTERS))
        .as("each person once")
        .isEqualTo(2);
    assertThat(sheet.lines().stream().filter(line -> line.problem() != null)).hasSize(2);
    assertThat(sheet.lines().get(0).suggested().facts().of(RankingCriterion.RECURRENCE))
        .isEqualTo(2);
  }

  @Test
  void manyAreLinkedFromTheInboxEachOnItsOwn() throws Exception {
    long card = card(UUID.randomUUID(), "100000000");
    long other = card(UUID.randomUUID(), "100000000");
    asOfficer(() -> linking.link(other, List.of(third)));
    List<SeenQuestion> chosen = List.of(seen(first), seen(third), seen(second));

    assertThatThrownBy(() -> asOfficer(() -> desk.linkAll(chosen, 0)))
        .isInstanceOf(InvalidInput.class);
    for (int time = 1; time <= 2; time++) {
      List<DeskResult> results = asOfficer(() -> desk.linkAll(chosen, card));
      assertThat(results).extracting(DeskResult::isDone).containsExactly(true, false, true);
      assertThat(results.get(1).refusal()).isInstanceOf(LinkedToAnother.class);
    }
    assertThat(links(card)).isEqualTo(2);
    assertThat(asOfficer(() -> linking.cards())).extracting(ProblemRow::id).contains(card, other);
    assertThatThrownBy(() -> asOfficer(() -> desk.linkAll(List.of(), card)))
        .isInstanceOf(InvalidInput.class);
    assertThat(staff.as(stranger, Role.OFFICER, () -> desk.linkAll(chosen, card)))
        .allMatch(result -> result.refusal() instanceof NotYours);
  }

  private void support(String number, String name) throws SQLException {
    tables.write(
        "insert into support (question_id, person_id, created_at) select id, ?, now() from question"
            + " where number = ?",
        persons.meet(Contact.email(name + turn + "@mail.kz").orElseThrow(), Language.KK),
        number);
  }

  private SeenQuestion seen(String number) throws SQLException {
    return new SeenQuestion(tables.number("select id from question where number = ?", number), 1);
  }

  @Test
  void aLinkIsNeverMoved() throws Exception {
    long card = card(UUID.randomUUID(), "100000000");
    long other = card(UUID.randomUUID(), "100000000");
    asOfficer(() -> linking.link(card, List.of(first)));
    assertThat(asOfficer(() -> linking.cards()).get(0).id())
        .as("the newest card is the first to choose from")
        .isEqualTo(other);
    List<String> tooMany =
        IntStream.rangeClosed(0, QuestionLinking.MOST_LINKED).mapToObj(n -> "2026-" + n).toList();
    assertThatThrownBy(() -> asOfficer(() -> linking.link(card, tooMany)))
        .isInstanceOf(InvalidInput.class);

    assertThatThrownBy(() -> asOfficer(() -> linking.link(other, List.of(third, first))))
        .isInstanceOf(LinkedToAnother.class);
    assertThat(links(other)).isZero();
    assertThat(links(card)).isEqualTo(1);
  }

  @Test
  void twoOfficersCannotLinkOneQuestionTwice() throws Exception {
    List<Long> cards = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      cards.add(card(UUID.randomUUID(), "100000000"));
    }
    crowd.together(
        cards.stream()
            .<Callable<Boolean>>map(
                card ->
                    () -> {
                      try {
                        staff
                            .deed(officer, Role.OFFICER, () -> linking.link(card, List.of(first)))
                            .call();
                        return true;
                      } catch (LinkedToAnother late) {
                        return false;
                      }
                    })
            .toList());
    assertThat(
            tables.number(
                "select count(*) from problem_question where question_id = (select id from question"
                    + " where number = ?)",
                first))
        .isEqualTo(1);
  }

  @Test
  void aLinkIsTakenBackWithAReason() throws Exception {
    long card = card(UUID.randomUUID(), "100000000");
    asOfficer(() -> linking.link(card, List.of(first)));

    assertThatThrownBy(() -> asOfficer(() -> done(() -> linking.unlink(card, first, "\u200b "))))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> asOfficer(() -> done(() -> linking.unlink(card, first, "а".repeat(301)))))
        .isInstanceOf(InvalidInput.class);
    asOfficer(() -> done(() -> linking.unlink(card, first, "Басқа мәселе туралы")));
    asOfficer(() -> done(() -> linking.unlink(card, first, "Басқа мәселе туралы")));

    assertThat(links(card)).isZero();
    assertThat(tables.number("select count(*) from question where number = ?", first)).isEqualTo(1);
    assertThat(
            tables.number(
                "select count(*) from audit_entry where action = 'question.unlink' and subject_id ="
                    + " ? and detail ->> 'reason' = 'Басқа мәселе туралы'",
                first))
        .isEqualTo(1);
  }

  /**
   * A question can be declined after it was linked: it speaks for nothing, and can be taken out.
   */
  @Test
  void whatIsNotPublicAnyMoreIsNotCountedAndCanBeTakenOut() throws Exception {
    long card = card(UUID.randomUUID(), "100000000");
    asOfficer(() -> linking.link(card, List.of(first, second, third)));
    support(second, "dauren");
    for (QuestionStatus status : QuestionStatus.values()) {
      tables.write(
          "update question set status = ?, decline_reason = case when ? = 'DECLINED' then 'INSULT'"
              + " end where number = ?",
          status.name(),
          status.name(),
          second);
      boolean counted = status.isPublic();
      assertThat(problems.detail(card).questionIds()).as("%s", status).hasSize(counted ? 3 : 2);
      assertThat(asOfficer(() -> linking.hidden(card)))
          .isEqualTo(counted ? List.of() : List.of(second));
      assertThat(
              asOfficer(() -> ranking.sheet(meeting))
                  .lines()
                  .get(0)
                  .suggested()
                  .facts()
                  .of(RankingCriterion.SUPPORTERS))
          .isEqualTo(counted ? 1 : 0);
    }
    assertThatThrownBy(() -> staff.as(stranger, Role.OFFICER, () -> linking.hidden(card)))
        .isInstanceOf(NotYours.class);
    tables.write(
        "update question set status = 'DECLINED', decline_reason = 'INSULT' where number = ?",
        second);
    asOfficer(() -> done(() -> linking.undoLink(second, card)));
    assertThat(links(card)).isEqualTo(2);
  }

  @Test
  void theLinkThatAccountsForAQuestionOfAClosedMeetingStays() throws Exception {
    long card = card(UUID.randomUUID(), "100000000");
    asOfficer(() -> linking.link(card, List.of(first)));
    status("CLOSED");
    assertThatThrownBy(() -> asOfficer(() -> done(() -> linking.unlink(card, first, "Қателік"))))
        .isInstanceOf(LinkAccountsForIt.class);
  }

  @Test
  void onlyPublicQuestionsOfTheSameRegionAreLinkedAndNotToASolvedProblem() throws Exception {
    long elsewhere = card(UUID.randomUUID(), "610000000");
    assertThatThrownBy(() -> asOfficer(() -> linking.link(elsewhere, List.of(first))))
        .isInstanceOf(ProblemOfAnotherRegion.class);
    long card = card(UUID.randomUUID(), "100000000");
    village.question(meeting, first + "9", "RECEIVED");
    for (String number : List.of(first + "9", "2026-999999", "", "'; drop table question; --")) {
      assertThatThrownBy(() -> asOfficer(() -> linking.link(card, List.of(number))))
          .isInstanceOf(QuestionUnknown.class);
    }
    assertThatThrownBy(() -> asOfficer(() -> linking.link(card, List.of())))
        .isInstanceOf(InvalidInput.class);
    tables.write("update problem set status = 'SOLVED', solved_at = now() where id = ?", card);
    assertThatThrownBy(() -> asOfficer(() -> linking.link(card, List.of(first))))
        .isInstanceOf(AlreadySolved.class);
  }

  @Test
  void aCardIsOpenedAndLinkedAsOneDeed() throws Exception {
    OpenProblem wish = open(UUID.randomUUID(), "100000000");
    long card = asOfficer(() -> linking.linkToNew(wish, List.of(first, third)));
    assertThat(asOfficer(() -> linking.linkToNew(wish, List.of(first, third)))).isEqualTo(card);
    assertThat(links(card)).isEqualTo(2);

    UUID token = UUID.randomUUID();
    assertThatThrownBy(
            () -> asOfficer(() -> linking.linkToNew(open(token, "100000000"), List.of("2026-0"))))
        .isInstanceOf(QuestionUnknown.class);
    assertThat(tables.number("select count(*) from problem where token = ?", token)).isZero();
  }

  @Test
  void noPlaceIsTakenAwayWhileTheMeetingIsBeingClosed() throws Exception {
    rank(line(first, "1"), line(second, "2"), line(third, "3"));
    tables.write("update meeting set akim_attended = true where id = ?", meeting);
    String approver = staff.hire("closer" + turn + ".moh", Role.APPROVER, "moh");
    RankQuestions without = wish(line(first, ""), line(second, "1"), line(third, "2"));
    int version = (int) tables.number("select version from meeting where id = ?", meeting);

    crowd.together(
        List.of(
            attempt(
                approver, Role.APPROVER, () -> meetingDesk.close(meeting, version), NotReady.class),
            attempt(officer, Role.OFFICER, () -> ranking.rank(without), RankingNotOpen.class)));

    boolean closed =
        tables.number("select count(*) from meeting where id = ? and status = 'CLOSED'", meeting)
            == 1;
    assertThat(places().contains(0L)).isNotEqualTo(closed);
  }

  private Callable<Boolean> attempt(
      String login, Role role, Runnable deed, Class<? extends Refusal> refusal) {
    return () -> {
      try {
        staff.deed(login, role, () -> done(deed)).call();
        return true;
      } catch (Refusal refused) {
        assertThat(refused).isInstanceOf(refusal);
        return false;
      }
    };
  }

  /** Every deed, by everybody who may not do it. */
  @Test
  void nobodyElseMay() throws Exception {
    long card = card(UUID.randomUUID(), "100000000");
    RankQuestions wish = wish(line(first, "1"), line(second, "2"), line(third, "3"));
    OpenProblem open = open(UUID.randomUUID(), "100000000");
    List<Callable<Object>> deeds =
        List.of(
            () -> ranking.sheet(meeting),
            () -> ranking.faults(wish),
            () -> done(() -> ranking.rank(wish)),
            () -> linking.link(card, List.of(first)),
            () -> linking.linkToNew(open, List.of(first)),
            () -> done(() -> linking.unlink(card, first, "Себеп")));
    for (Callable<Object> deed : deeds) {
      assertThatThrownBy(() -> staff.as(stranger, Role.OFFICER, deed)).isInstanceOf(NotYours.class);
      for (Role role : Role.values()) {
        if (role != Role.OFFICER) {
          assertThatThrownBy(() -> staff.as(officer, role, deed))
              .as(role.name())
              .isInstanceOf(EJBAccessException.class);
        }
      }
    }
    assertThatThrownBy(() -> staff.as(stranger, Role.OFFICER, () -> ranking.missing(meeting)))
        .isInstanceOf(NotYours.class);
    assertThat(staff.as(stranger, Role.OFFICER, () -> ranking.held())).isEmpty();
    assertThat(staff.as(stranger, Role.OFFICER, () -> ranking.lacking())).isEmpty();
    assertThat(places()).containsExactly(0L, 0L, 0L);
    assertThat(links(card)).isZero();
  }

  private Callable<Boolean> attempt(RankQuestions wish) {
    return () -> {
      try {
        staff.deed(officer, Role.OFFICER, () -> done(() -> ranking.rank(wish))).call();
        return true;
      } catch (AnotherOrderSaved late) {
        return false;
      }
    };
  }

  private void rank(RankQuestions.Line... lines) throws Exception {
    RankQuestions wish = wish(lines);
    asOfficer(() -> done(() -> ranking.rank(wish)));
  }

  private RankQuestions wish(RankQuestions.Line... lines) throws Exception {
    String mark = asOfficer(() -> ranking.sheet(meeting)).mark();
    return new RankQuestions(meeting, mark, Arrays.asList(lines));
  }

  private static RankQuestions.Line line(String number, String place) {
    return new RankQuestions.Line(number, place, "Көп адам қолдады", "health");
  }

  private long card(UUID token, String region) throws Exception {
    return tables.number(
        "insert into problem (token, ministry_code, region_kato, topic_code, status, title_kk,"
            + " title_ru, title_en, plan_kk, plan_ru, due_on, opened_at) values (?, 'moh', ?,"
            + " 'health', 'OPEN', 'Кезек', 'Очереди', '', 'Жоспар', 'План', '2027-06-01', now())"
            + " returning id",
        token,
        region);
  }

  private static OpenProblem open(UUID token, String region) {
    return new OpenProblem(
        token,
        "moh",
        region,
        "health",
        new Words("Емханадағы кезек", "Очереди в поликлиниках", ""),
        new Words("Электронды кезек енгізу", "Ввести электронную очередь", ""),
        "2027-06-01");
  }

  private String voiced(int which) throws SQLException {
    String number = "2026-5" + (10_000 * turn + which);
    village.question(meeting, number, "VOICED");
    tables.write(
        "update question set voiced_at = now(), answer_due_on = '2026-12-20' where number = ?",
        number);
    return number;
  }

  private void status(String status) throws SQLException {
    tables.write(
        "update meeting set status = ?, starts_at = now() - interval '3 days', people_received = 5,"
            + " ngo_meeting_held = true, briefing_held = true where id = ?",
        status,
        meeting);
  }

  private List<Long> places() throws SQLException {
    List<Long> places = new ArrayList<>();
    for (String number : List.of(first, second, third)) {
      places.add(
          tables.number(
              "select coalesce(rank_position, 0) from question where number = ?", number));
    }
    return places;
  }

  private long links(long card) throws SQLException {
    return tables.number("select count(*) from problem_question where problem_id = ?", card);
  }

  private <T> T asOfficer(Callable<T> deed) throws Exception {
    return staff.as(officer, Role.OFFICER, deed);
  }

  private static boolean done(Runnable deed) {
    deed.run();
    return true;
  }
}
