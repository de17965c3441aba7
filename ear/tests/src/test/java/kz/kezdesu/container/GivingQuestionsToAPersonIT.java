package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.InboxPlace;
import kz.kezdesu.answer.InboxReading;
import kz.kezdesu.answer.InboxRow;
import kz.kezdesu.answer.Whose;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.question.ChargeRow;
import kz.kezdesu.question.DeskChoiceRow;
import kz.kezdesu.question.DeskResult;
import kz.kezdesu.question.HandOverQuestion;
import kz.kezdesu.question.HandOverReason;
import kz.kezdesu.question.PersonOfAnotherBody;
import kz.kezdesu.question.QuestionAssigning;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionHandOver;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.question.UndoDeed;
import kz.kezdesu.question.UndoTooLate;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.AccountDesk;
import kz.kezdesu.staff.Colleague;
import kz.kezdesu.staff.Colleagues;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asel gives the questions of her ministry to Bolat, who sees to them. */
@ExtendWith(ArquillianExtension.class)
class GivingQuestionsToAPersonIT {
  private static int turn;

  @EJB private QuestionAssigning assigning;
  @EJB private QuestionDesk desk;
  @EJB private QuestionHandOver handOver;
  @EJB private InboxReading inbox;
  @EJB private AccountDesk accounts;
  @EJB private Colleagues colleagues;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Clock clock;

  private long meeting;
  private long first;
  private long second;
  private String number = "";
  private String asel = "";
  private String bolat = "";
  private String stranger = "";
  private long lettersBefore;

  @BeforeEach
  void twoQuestionsAndTwoOfficers() throws SQLException {
    turn++;
    meeting = village.meeting();
    number = "2026-4" + (1000 + turn);
    first = village.question(meeting, number, "RECEIVED");
    second = village.question(meeting, number + "2", "VOICED");
    asel = staff.hire("asel" + turn + ".moh", Role.OFFICER, "moh");
    bolat = staff.hire("bolat" + turn + ".moh", Role.OFFICER, "moh");
    stranger = staff.hire("daniyar" + turn + ".moe", Role.OFFICER, "moe");
    lettersBefore = 0;
    lettersBefore = letters();
    tables.write("update staff_account set email = login || '@moh.kz' where login = ?", bolat);
  }

  @Test
  void manyAreGivenAtOnceAndThePersonIsToldByOneLetter() throws Exception {
    long foreign = village.question(meeting, number + "3", "RECEIVED");
    tables.write("update question set ministry_code = 'moe' where id = ?", foreign);
    long over = village.question(meeting, number + "4", "WITHDRAWN");
    List<SeenQuestion> chosen =
        List.of(seen(first), seen(second), seen(foreign), seen(over), seen(Long.MAX_VALUE));

    List<DeskResult> results = as(asel, () -> assigning.assignAll(chosen, bolat));

    assertThat(results)
        .extracting(GivingQuestionsToAPersonIT::why)
        .containsExactly("done", "done", "NotYours", "QuestionStepNotPossible", "NotFound");
    assertThat(as(asel, () -> desk.numbers(List.of(first, foreign, over, Long.MAX_VALUE))))
        .as("what was refused is called by its number, if it is the own body's")
        .containsOnlyKeys(first, over)
        .containsEntry(first, number);
    assertThat(letters()).isEqualTo(1);
    assertThat(as(asel, () -> assigning.among(List.of(first, second))))
        .extracting(ChargeRow::login)
        .containsExactly(bolat, bolat);
    assertThat(as(bolat, () -> assigning.own())).isEqualTo(2);

    assertThat(as(asel, () -> assigning.assignAll(chosen.subList(0, 2), bolat)))
        .as("the same wish again")
        .allMatch(result -> result.isDone() && result.undo() == null);
    assertThat(letters()).isEqualTo(1);
    as(bolat, () -> assigning.assignAll(List.of(seen(first)), QuestionAssigning.NOBODY));
    as(bolat, () -> assigning.assignAll(List.of(seen(first)), bolat));
    assertThat(letters()).as("nobody is told of an own deed").isEqualTo(1);
  }

  @Test
  void onlyToAnOfficerOfTheBodyThatHoldsIt() throws Exception {
    String approver = staff.hire("signs" + turn + ".moh", Role.APPROVER, "moh");
    for (String nobody : List.of("", "x", approver, stranger, "\u202e\0", "' or 1=1 --")) {
      assertThatThrownBy(() -> as(asel, () -> assigning.assign(seen(first), nobody)))
          .isInstanceOf(InvalidInput.class);
    }
    String both = staff.hire("both" + turn, Role.OFFICER, "moh");
    tables.write(
        "insert into staff_role (account_id, role, body_code) select id, 'OFFICER', 'moe' from"
            + " staff_account where login = ?",
        both);
    assertThatThrownBy(() -> as(both, () -> assigning.assign(seen(first), stranger)))
        .isInstanceOf(PersonOfAnotherBody.class);
    assertThatThrownBy(() -> as(stranger, () -> assigning.assign(seen(first), stranger)))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> as(asel, () -> assigning.assign(seen(-1), bolat)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(asel, () -> assigning.assign(new SeenQuestion(first, 99), bolat)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(as(asel, () -> assigning.people()))
        .extracting(Colleague::login)
        .contains(asel, bolat)
        .doesNotContain(stranger, approver);
  }

  @Test
  void theInboxShowsTheOwnOnesAndThoseOfNobody() throws Exception {
    as(asel, () -> assigning.assign(seen(first), bolat));

    assertThat(inbox(bolat, Whose.MINE)).containsExactly(first);
    assertThat(inbox(asel, Whose.MINE)).isEmpty();
    assertThat(inbox(asel, Whose.NOBODY)).containsExactly(second);
    assertThat(inbox(asel, Whose.ANYBODY)).containsExactlyInAnyOrder(first, second);
    for (Whose whose : Whose.values()) {
      InboxFilter filter = filter(whose);
      assertThat(as(bolat, () -> inbox.view(filter, InboxPlace.START, 1).whose()))
          .containsEntry(Whose.MINE, 1L)
          .containsEntry(Whose.NOBODY, 1L);
    }
  }

  /**
   * What was given by mistake is again with whoever had it, and only there where nothing else was
   * done.
   */
  @Test
  void undoneItIsAgainWithWhoeverHadIt() throws Exception {
    as(bolat, () -> assigning.assign(seen(first), asel));
    List<UndoDeed> undo = undo(as(asel, () -> assigning.assignAll(both(), bolat)));
    as(bolat, () -> desk.assignTopic(seen(second), "health"));

    assertThat(as(bolat, () -> desk.undoAll(undo)))
        .as("somebody else's deed")
        .allMatch(result -> result.refusal() instanceof UndoTooLate);
    assertThat(as(asel, () -> desk.undoAll(undo)))
        .extracting(GivingQuestionsToAPersonIT::why)
        .containsExactly("done", "UndoTooLate");
    assertThat(as(asel, () -> desk.undoAll(undo)))
        .as("once only")
        .allMatch(result -> result.refusal() instanceof UndoTooLate);
    assertThat(as(asel, () -> assigning.among(List.of(first, second))))
        .extracting(ChargeRow::login)
        .containsExactlyInAnyOrder(asel, bolat);
    assertThatThrownBy(() -> as(stranger, () -> undoOne(undo.get(0)))).isInstanceOf(NotYours.class);
  }

  @Test
  void topicsAndLinksOfManyAreUndoneExactly() throws Exception {
    tables.write("update question set topic_code = 'roads' where id = ?", first);
    List<UndoDeed> topics = undo(as(asel, () -> desk.assignTopicToAll(both(), "health")));
    assertThat(as(asel, () -> desk.undoAll(topics))).allMatch(DeskResult::isDone);
    assertThat(
            tables.text(
                "select string_agg(coalesce(topic_code, '-'), ' ' order by id) from question where"
                    + " id in (?, ?)",
                first,
                second))
        .isEqualTo("roads -");
    assertThat(as(asel, () -> assigning.choices(first)))
        .extracting(DeskChoiceRow::was, DeskChoiceRow::becomes, row -> row.undoneAt() != null)
        .containsExactly(tuple("roads", "health", true));

    long card =
        tables.number(
            "insert into problem (ministry_code, region_kato, topic_code, status, title_kk,"
                + " title_ru, title_en, plan_kk, plan_ru, due_on, opened_at) values ('moh', '100000000',"
                + " 'health', 'OPEN', 'x', 'x', 'x', 'x', 'x', '2030-12-01', now()) returning id");
    List<SeenQuestion> voiced = List.of(seen(second));
    List<UndoDeed> links = undo(as(asel, () -> desk.linkAll(voiced, card)));
    assertThat(tables.text("select topic_code from question where id = ?", second))
        .as("a question without topic gets that of the card")
        .isEqualTo("health");
    assertThat(undo(as(asel, () -> desk.linkAll(voiced, card))))
        .as("linked already: nothing to undo")
        .isEmpty();
    assertThat(as(asel, () -> desk.undoAll(links))).allMatch(DeskResult::isDone);
    assertThat(tables.number("select count(*) from problem_question where problem_id = ?", card))
        .isZero();
    assertThat(tables.text("select coalesce(topic_code, '-') from question where id = ?", second))
        .as("and has none again when that was a slip")
        .isEqualTo("-");
  }

  @Test
  @Decree("1.6")
  void aClosedMeetingIsNotLeftWithAQuestionWithoutTopic() throws Exception {
    tables.write("update question set answer_due_on = current_date + 9 where id = ?", second);
    List<SeenQuestion> voiced = List.of(seen(second));
    List<UndoDeed> undo = undo(as(asel, () -> desk.assignTopicToAll(voiced, "health")));
    tables.write(
        "update meeting set status = 'CLOSED', starts_at = now() - interval '3 days',"
            + " people_received = 5, ngo_meeting_held = true, briefing_held = true where id = ?",
        meeting);

    assertThat(as(asel, () -> desk.undoAll(undo)))
        .allMatch(result -> result.refusal() instanceof UndoTooLate);
    assertThat(tables.text("select topic_code from question where id = ?", second))
        .isEqualTo("health");
  }

  /** The body's own day is its own affair: the last day of the law stays, and comes no earlier. */
  @Test
  @Decree("1.1")
  void theOwnDayStandsApartFromTheLegalOne() throws Exception {
    LocalDate today = LocalDate.now(clock);
    tables.write("update question set answer_due_on = ? where id = ?", today.plusDays(9), second);
    for (String wrong :
        List.of(
            "x",
            "2026-02-30",
            "31.12.2026",
            "\u202e",
            today.minusDays(1).toString(),
            today.plusYears(2).toString())) {
      assertThatThrownBy(() -> as(asel, () -> assigning.wantBy(seen(second), wrong)))
          .isInstanceOf(InvalidInput.class);
    }
    assertThat(as(asel, () -> assigning.wantAllBy(both(), today.plusDays(10).toString())))
        .extracting(GivingQuestionsToAPersonIT::why)
        .containsExactly("done", "OwnDayAfterLegalOne");
    List<UndoDeed> undo =
        undo(as(asel, () -> assigning.wantAllBy(both(), today.plusDays(9).toString())));

    assertThat(as(bolat, () -> assigning.among(List.of(first, second))))
        .extracting(ChargeRow::ownDay)
        .containsExactly(today.plusDays(9), today.plusDays(9));
    assertThat(
            tables.number(
                "select count(*) from question where id = ? and answer_due_on = ?",
                second,
                today.plusDays(9)))
        .isEqualTo(1);
    assertThat(as(asel, () -> desk.undoAll(undo))).allMatch(DeskResult::isDone);
    assertThat(as(bolat, () -> assigning.among(List.of(first, second))))
        .extracting(ChargeRow::ownDay)
        .containsExactly(today.plusDays(10));
    assertThatThrownBy(() -> as(stranger, () -> assigning.wantBy(seen(first), "")))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void aHandOverAndTheEndOfTheirWorkTakeQuestionsAwayFromPeople() throws Exception {
    as(asel, () -> assigning.assignAll(both(), bolat));
    staff.does(
        asel,
        Role.OFFICER,
        () ->
            handOver.handOver(
                new HandOverQuestion(
                    seen(second),
                    "moe",
                    HandOverReason.COMPETENCE,
                    "",
                    new TypedText("Мектеп туралы", "О школе", ""))));
    assertThat(as(stranger, () -> assigning.among(List.of(second)))).isEmpty();

    String root = staff.hire("root" + turn, Role.ADMINISTRATOR, "moh");
    UUID id =
        UUID.fromString(tables.text("select id::text from staff_account where login = ?", bolat));
    int version = (int) tables.number("select version from staff_account where login = ?", bolat);
    staff.does(root, Role.ADMINISTRATOR, () -> accounts.disable(id, version));
    assertThat(inbox(asel, Whose.NOBODY)).containsExactly(first);
  }

  @Test
  void whoHasLeftIsStillCalledByName() throws Exception {
    tables.write(
        "update staff_account set name = 'Болат Омаров', enabled = false where login = ?", bolat);
    assertThat(colleagues.names()).containsEntry(bolat, "Болат Омаров").containsKey(asel);
  }

  private List<Long> inbox(String person, Whose whose) throws Exception {
    return as(person, () -> inbox.view(filter(whose), InboxPlace.START, 10).rows()).stream()
        .map(InboxRow::id)
        .toList();
  }

  private InboxFilter filter(Whose whose) {
    return new InboxFilter(InboxFolder.ALL, meeting, null, "", whose);
  }

  private boolean undoOne(UndoDeed deed) {
    desk.undo(deed);
    return true;
  }

  private static List<UndoDeed> undo(List<DeskResult> results) {
    return results.stream().flatMap(result -> Stream.ofNullable(result.undo())).toList();
  }

  private List<SeenQuestion> both() throws SQLException {
    return List.of(seen(first), seen(second));
  }

  /** The question as it is now. */
  private SeenQuestion seen(long id) throws SQLException {
    return new SeenQuestion(
        id, (int) tables.number("select coalesce(max(version), 1) from question where id = ?", id));
  }

  private long letters() throws SQLException {
    return tables.number("select count(*) from outbox_mail where deduplication like 'assigned:%'")
        - lettersBefore;
  }

  private static String why(DeskResult result) {
    return result.isDone() ? "done" : Objects.requireNonNull(result.refusal()).key();
  }

  private <T> T as(String person, Callable<T> deed) throws Exception {
    return staff.as(person, Role.OFFICER, deed);
  }
}
