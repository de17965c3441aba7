package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.question.Forgetting;
import kz.kezdesu.question.QuestionDesk;
import kz.kezdesu.question.QuestionStepNotPossible;
import kz.kezdesu.question.SeenQuestion;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data of closed matters go when their time is over, whatever happens in between. */
@ExtendWith(ArquillianExtension.class)
class ForgettingIT {
  private static final int MANY = 1_000;

  @EJB private Forgetting forgetting;
  @EJB private Persons persons;
  @EJB private QuestionDesk desk;
  @Resource private UserTransaction transaction;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private long meeting;
  private UUID aigul = new UUID(0, 0);
  private String address = "";

  @BeforeEach
  void nothingIsLeftOfBefore() throws SQLException {
    untilNothingIsLeft();
    meeting = village.meeting();
    address = "a" + System.nanoTime() + "@mail.kz";
    aigul = persons.meet(Contact.email(address).orElseThrow(), Language.KK);
  }

  @Test
  void aKilledRunHasDoneNothingAndTheNextBeginsWhereTheLastEnded() throws Exception {
    List<Long> old = old("ANSWERED", 5);
    long audited = tables.number("select coalesce(max(id), 0) from audit_entry");

    transaction.begin();
    assertThat(forgetting.nextBatch(2)).isEqualTo(2);
    transaction.rollback();
    assertThat(forgotten(old)).as("killed before its end").isZero();

    assertThat(forgetting.nextBatch(2)).isEqualTo(2);
    assertThat(forgotten(old)).as("after one batch").isEqualTo(2);
    untilNothingIsLeft();

    assertThat(forgotten(old)).isEqualTo(5);
    assertThat(
            tables.number(
                "select coalesce(sum((detail ->> 'questions')::int), 0) from audit_entry where"
                    + " action = 'personal-data.anonymise' and id > ?",
                audited))
        .as("told in the log, what was undone not")
        .isEqualTo(5);
    assertThat(
            tables.number("select count(*) from question where version > 2 and id = ?", old.get(0)))
        .as("none is done twice")
        .isZero();
  }

  @Test
  void ofManyInstancesOneWorksAtATime() throws SQLException {
    List<Long> old = old("DECLINED", 12);
    List<Callable<Integer>> instances =
        IntStream.range(0, 6)
            .<Callable<Integer>>mapToObj(i -> () -> forgetting.nextBatch(3))
            .toList();

    crowd.together(instances);
    untilNothingIsLeft();

    assertThat(forgotten(old)).isEqualTo(12);
    for (long id : old) {
      assertThat(tables.number("select version from question where id = ?", id)).isEqualTo(2);
    }
  }

  @Test
  @Decree("1.6")
  void theTextOfAnAnsweredQuestionStaysAndItsAuthorGoes() throws SQLException {
    long answered = old("ANSWERED", 1).get(0);
    long declined = old("DECLINED", 1).get(0);

    untilNothingIsLeft();

    assertThat(tables.text("select text from question where id = " + answered)).startsWith("Емха");
    assertThat(tables.text("select text from question where id = " + declined)).isEqualTo("—");
    for (long id : List.of(answered, declined)) {
      assertThat(
              tables.number(
                  "select count(*) from question where id = ? and author_name = '—' and hide_name"
                      + " and author_id is null and author_phone is null and tracking_hash <> ?",
                  id,
                  "x".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          .isEqualTo(1);
    }
  }

  @Test
  void whatIsOpenOrFreshOrDisputedIsKept() throws SQLException {
    List<Long> kept = new ArrayList<>();
    kept.addAll(old("VOICED", 1));
    kept.addAll(old("PUBLISHED", 1));
    kept.addAll(old("RECEIVED", 1));
    kept.add(outside());
    kept.add(village.question(meeting, number(), "ANSWERED"));
    long disputed = old("ANSWERED", 1).get(0);
    tables.write(
        "insert into dispute (question_id, status, reason, raised_at, due_on)"
            + " values (?, 'OPEN', 'x', now() - interval '4 years', '2022-12-01')",
        disputed);
    kept.add(disputed);
    long movedLately = old("ANSWERED", 1).get(0);
    tables.write(
        "insert into question_move (question_id, to_status, at) values (?, 'ANSWERED', now())",
        movedLately);
    kept.add(movedLately);

    untilNothingIsLeft();

    assertThat(forgotten(kept)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLOSED", "POSTPONED", "CANCELLED", "NOT_HELD"})
  void whatNobodyCanAnswerAnyMoreIsForgottenAndWhatIsPublicIsStillRead(String over)
      throws Exception {
    long published = old("PUBLISHED", 1).get(0);
    long received = old("RECEIVED", 1).get(0);
    long handed = old("HANDED_OVER", 1).get(0);
    long outside = outside();
    long voiced = old("VOICED", 1).get(0);
    long voicedElsewhere = old("HANDED_OVER", 1).get(0);
    tables.write("update question set voiced_at = now() where id = ?", voicedElsewhere);
    UUID neighbour = persons.meet(Contact.email("n" + address).orElseThrow(), Language.KK);
    tables.write(
        "update person set created_at = now() - interval '4 years' where id = ?", neighbour);
    tables.write(
        "insert into support (question_id, person_id, created_at, counted) values (?, ?, now(), true)",
        published,
        neighbour);
    meetingIs(over, "1 year");
    untilNothingIsLeft();
    assertThat(forgotten(List.of(published, received, handed, outside)))
        .as("the meeting was not long ago")
        .isZero();

    meetingIs(over, "4 years");
    untilNothingIsLeft();

    assertThat(forgotten(List.of(published, received, handed, outside))).isEqualTo(4);
    assertThat(forgotten(List.of(voiced, voicedElsewhere))).as("an answer is owed").isZero();
    assertThat(tables.number("select count(*) from question where id = ? and text = '—'", received))
        .isEqualTo(1);
    for (long open : List.of(published, handed, outside)) {
      assertThat(tables.text("select text from question where id = ?", open)).startsWith("Емха");
    }
    assertThat(persons.contact(neighbour)).isEmpty();
  }

  @Test
  void aTextThatIsGoneIsNotPublishedAnyMore() throws Exception {
    long received = old("RECEIVED", 1).get(0);
    meetingIs("NOT_HELD", "4 years");
    untilNothingIsLeft();
    String officer = staff.hire("forgetting" + received, Role.OFFICER, "moh");
    int version = (int) tables.number("select version from question where id = ?", received);

    assertThatThrownBy(
            () ->
                staff.does(
                    officer, Role.OFFICER, () -> desk.accept(new SeenQuestion(received, version))))
        .isInstanceOf(QuestionStepNotPossible.class);
  }

  private void meetingIs(String status, String ago) throws SQLException {
    tables.write(
        "update meeting set status = ?, starts_at = now() - cast(? as interval), reason_kk = 'x',"
            + " reason_ru = 'x', people_received = 12, ngo_meeting_held = true, briefing_held ="
            + " true where id = ?",
        status,
        ago,
        meeting);
  }

  /** A question that was put at the meeting and is in the state's system of appeals. */
  private long outside() throws SQLException {
    long id = old("HANDED_OVER", 1).get(0);
    tables.write("update question set voiced_at = asked_at where id = ?", id);
    tables.write(
        "insert into question_hand_over (question_id, from_body, outside_number, reason, note_kk,"
            + " note_ru, by_login, at) values (?, 'moh', 'ЖТ-2022-1', 'OFFICIAL_APPEAL', 'x', 'x',"
            + " 'officer.moh', now() - interval '4 years')",
        id);
    return id;
  }

  @Test
  void wordsAgainstTheAnswerGoWhereTheyAreHidden() throws SQLException {
    long hidden = old("ANSWERED", 1).get(0);
    long open = old("ANSWERED", 1).get(0);
    for (long id : List.of(hidden, open)) {
      tables.write(
          "insert into dispute (question_id, status, reason, hidden_because, raised_at, due_on,"
              + " reply_text, reply_language, worded_by, closed_by, closed_at) values (?, 'UPHELD',"
              + " 'Менің нөмірім', nullif(?, ''), now() - interval '4 years', '2022-12-01', 'x',"
              + " 'kk', 'o', 'a', now() - interval '4 years')",
          id,
          id == hidden ? "PERSONAL_DATA" : "");
    }

    untilNothingIsLeft();

    String reason = "select reason from dispute where question_id = ?";
    assertThat(tables.text(reason, hidden)).isEqualTo("—");
    assertThat(tables.text(reason, open)).isEqualTo("Менің нөмірім");
  }

  @Test
  void aPersonGoesWithTheLastThingThatNeedsItAndTheSupportStaysCounted() throws SQLException {
    long question = old("ANSWERED", 1).get(0);
    UUID neighbour = persons.meet(Contact.email("n" + address).orElseThrow(), Language.KK);
    tables.write(
        "update person set created_at = now() - interval '4 years' where id in (?, ?)",
        aigul,
        neighbour);
    tables.write(
        "insert into support (question_id, person_id, created_at, counted) values (?, ?, now(), true)",
        question,
        neighbour);

    untilNothingIsLeft();

    assertThat(persons.contact(aigul)).isEmpty();
    assertThat(persons.contact(neighbour)).isEmpty();
    assertThat(persons.find(Contact.email("n" + address).orElseThrow())).isEmpty();
    assertThat(tables.number("select count(*) from support where question_id = ?", question))
        .isEqualTo(1);
  }

  @Test
  void aPersonStaysWhileALetterCanStillBeginToFollowAndGoesOnceItCannot() throws SQLException {
    tables.write("update person set created_at = now() - interval '4 years' where id = ?", aigul);
    tables.write(
        "insert into follow_wish (token_hash, person_id, kind, subject, pace, language, created_at,"
            + " expires_at) values (?, ?, 'TOPIC', 'health', 'DAILY', 'kk', now(), now() + interval"
            + " '48 hours')",
        address.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        aigul);

    untilNothingIsLeft();
    assertThat(persons.contact(aigul)).isPresent();

    tables.write("update follow_wish set expires_at = now() where person_id = ?", aigul);
    untilNothingIsLeft();
    assertThat(persons.contact(aigul)).isEmpty();
  }

  @Test
  void theAddressOfALetterGoesAMonthAfterItLeft() throws SQLException {
    String key = "old:" + address;
    tables.write(
        "insert into outbox_mail (deduplication, recipient, subject, body, language, created_at,"
            + " next_attempt_at, sent_at) values (?, 'x', 'x', '', 'kk', now() - interval '31 days',"
            + " now() - interval '31 days', now() - interval '31 days')",
        key);

    untilNothingIsLeft();

    assertThat(
            tables.number(
                "select octet_length(recipient) from outbox_mail where deduplication = ?", key))
        .isZero();
  }

  private List<Long> old(String status, int many) throws SQLException {
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      long id = village.question(meeting, number(), status);
      tables.write(
          "update question set asked_at = now() - interval '4 years', author_id = ?,"
              + " author_phone = 'x' where id = ?",
          aigul,
          id);
      ids.add(id);
    }
    return ids;
  }

  private static String number() {
    return "2022-" + System.nanoTime();
  }

  private long forgotten(List<Long> ids) throws SQLException {
    long done = 0;
    for (long id : ids) {
      done +=
          tables.number(
              "select count(*) from question where id = ? and anonymised_at is not null", id);
    }
    return done;
  }

  private void untilNothingIsLeft() {
    while (forgetting.nextBatch(MANY) > 0) {
      continue;
    }
  }
}
