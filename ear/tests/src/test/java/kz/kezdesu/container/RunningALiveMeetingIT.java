package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.live.Announce;
import kz.kezdesu.live.AnnouncementFeed;
import kz.kezdesu.live.AnnouncementKind;
import kz.kezdesu.live.AnnouncementRow;
import kz.kezdesu.live.HostConsole;
import kz.kezdesu.live.HostDesk;
import kz.kezdesu.live.MeetingNotLive;
import kz.kezdesu.live.NotYetTheDay;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.MoveNotPossible;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.privacy.OnTrace;
import kz.kezdesu.question.Channel;
import kz.kezdesu.question.OwedAnswer;
import kz.kezdesu.question.QuestionBlackout;
import kz.kezdesu.question.QuestionKind;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.VoiceQuestion;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A host runs a meeting; what is sent twice is done once, and nothing is lost or left out. */
@ExtendWith(ArquillianExtension.class)
class RunningALiveMeetingIT {
  private static final UUID NOT_SEEN_BEFORE =
      UUID.fromString("00000000-0000-4000-8000-00000000abcd");

  @EJB private HostConsole console;
  @EJB private AnnouncementFeed feed;
  @EJB private QuestionBlackout blackout;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Crowd crowd;
  @Inject private Staff staff;

  private long meeting;
  private String host = "";

  @BeforeEach
  void aMeetingIsGoingOn() throws SQLException {
    meeting = village.meeting();
    tables.write(
        "update meeting set starts_at = date_trunc('day', now()), announced_at = now() -"
            + " interval '20 days' where id = ?",
        meeting);
    tables.write(
        "insert into agenda_item (meeting_id, position, part, minutes, title_kk, title_ru,"
            + " title_en) values (?, 1, 'REPORT', 30, 'Баяндама', 'Доклад', 'Report'), (?, 2,"
            + " 'ANSWERS', 90, 'Сұрақтар', 'Вопросы', 'Questions')",
        meeting,
        meeting);
    host = staff.hire("host." + UUID.randomUUID(), Role.HOST, "moh");
  }

  @Test
  void beginsOnItsDayWithTheFirstItemOfItsAgenda() throws Exception {
    asHost(() -> console.begin(meeting, UUID.randomUUID()));

    HostDesk desk = asHost(() -> console.desk(meeting));
    assertThat(desk.meeting().status()).isEqualTo(MeetingStatus.LIVE);
    assertThat(desk.meeting().agenda().get(0).startedAt()).isNotNull();
    assertThat(desk.meeting().agenda().get(1).startedAt()).isNull();
    assertThat(desk.longestReport()).isEqualTo(30);
    assertThat(said()).extracting(AnnouncementRow::kind).containsExactly(AnnouncementKind.STARTED);
  }

  @Test
  void doesNotBeginBeforeItsDay() throws SQLException {
    tables.write("update meeting set starts_at = now() + interval '3 days' where id = ?", meeting);

    assertThatThrownBy(() -> asHost(() -> console.begin(meeting, UUID.randomUUID())))
        .isInstanceOf(NotYetTheDay.class);
    assertThat(said()).isEmpty();
  }

  @Test
  void whatIsAheadIsOnTheHostsListUntilItIsOver() throws Exception {
    assertThat(asHost(this::ahead)).contains(meeting);
    asHost(() -> console.begin(meeting, UUID.randomUUID()));
    assertThat(asHost(this::ahead)).contains(meeting);

    tables.write("update meeting set status = 'HELD' where id = ?", meeting);
    assertThat(asHost(this::ahead)).doesNotContain(meeting);
    tables.write(
        "update meeting set status = 'ANNOUNCED', starts_at = now() - interval '2 days' where id ="
            + " ?",
        meeting);
    assertThat(asHost(this::ahead)).as("it should have begun").doesNotContain(meeting);
  }

  private List<Long> ahead() {
    return console.ahead().stream().map(ScheduleRow::id).toList();
  }

  @Test
  void beginsOnce() throws Exception {
    UUID wish = UUID.randomUUID();
    int first = asHost(() -> console.begin(meeting, wish));

    assertThat(asHost(() -> console.begin(meeting, wish))).isEqualTo(first);
    assertThatThrownBy(() -> asHost(() -> console.begin(meeting, NOT_SEEN_BEFORE)))
        .isInstanceOf(MoveNotPossible.class);
    assertThat(said()).hasSize(1);
  }

  @Test
  void anAnnouncementSentManyTimesAtOnceIsMadeOnce() throws Exception {
    begin();
    UUID wish = UUID.randomUUID();

    List<Integer> sequences =
        crowd.together(
            times(20, i -> staff.deed(host, Role.HOST, () -> console.announce(note("Бір", wish)))));

    assertThat(sequences).containsOnly(2);
    assertThat(said()).hasSize(2);
  }

  @Test
  void manyHostsAtOnceLeaveNoGapInTheSequence() throws Exception {
    begin();

    crowd.together(
        times(
            40,
            i ->
                staff.deed(
                    host,
                    Role.HOST,
                    () -> console.announce(note("Хабар " + i, UUID.randomUUID())))));

    assertThat(said())
        .extracting(AnnouncementRow::sequence)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 41).boxed().toList());
  }

  @Test
  @Decree("1.6")
  void aQuestionThatIsTakenUpCountsAsVoicedAndHasADayForItsAnswer() throws Exception {
    begin();
    long question = village.question(meeting, "2026-500001", "PUBLISHED");

    asHost(() -> console.nowAnswering(meeting, "2026-500001", UUID.randomUUID()));

    HostDesk desk = asHost(() -> console.desk(meeting));
    assertThat(desk.course().questionNow()).isEqualTo(question);
    assertThat(desk.owed())
        .extracting(OwedAnswer::question)
        .extracting(QuestionRow::number)
        .containsExactly("2026-500001");
    assertThat(desk.owed().get(0).dueOn()).isNotNull();
  }

  @Test
  @Decree("1.6")
  void whatWasAnsweredInWritingBeforeCountsAsVoicedTooAndStaysAnswered() throws Exception {
    begin();
    long question = village.question(meeting, "2026-500008", "ANSWERED");

    asHost(() -> console.nowAnswering(meeting, "2026-500008", UUID.randomUUID()));

    assertThat(asHost(() -> console.desk(meeting)).owed()).as("no second answer").isEmpty();
    assertThat(
            tables.text(
                "select status || ' ' || (voiced_at is not null) || ' ' || (select string_agg"
                    + "(to_status, ' ' order by id) from question_move where question_id = q.id)"
                    + " from question q where id = ?",
                question))
        .isEqualTo("ANSWERED true VOICED");
  }

  @Test
  void twoHostsWhoPressTheSameButtonSayItOnce() throws Exception {
    begin();
    village.question(meeting, "2026-500002", "PUBLISHED");

    asHost(() -> console.nowAnswering(meeting, "2026-500002", UUID.randomUUID()));
    asHost(() -> console.nowAnswering(meeting, "2026-500002", UUID.randomUUID()));
    asHost(() -> console.answeredHere(meeting, "2026-500002", UUID.randomUUID()));
    asHost(() -> console.answeredHere(meeting, "2026-500002", UUID.randomUUID()));

    assertThat(said())
        .extracting(AnnouncementRow::kind)
        .containsExactly(
            AnnouncementKind.STARTED, AnnouncementKind.NOW_ANSWERING, AnnouncementKind.ANSWERED);
  }

  @Test
  @Decree("1.6")
  void aQuestionFromTheHallHasANumberAndADayAtOnce() throws Exception {
    begin();
    VoiceQuestion wish = fromTheHall("Көпірді қашан жөндейсіздер?", "");

    String number = asHost(() -> console.enter(wish, true));
    String again = asHost(() -> console.enter(wish, true));

    assertThat(again).isEqualTo(number).matches("\\d{4}-\\d{6,}");
    HostDesk desk = asHost(() -> console.desk(meeting));
    QuestionRow entered = desk.questions().get(0);
    assertThat(desk.questions()).hasSize(1);
    assertThat(entered.status()).isEqualTo(QuestionStatus.VOICED);
    assertThat(entered.channel()).isEqualTo(Channel.HALL);
    assertThat(entered.authorName()).isEmpty();
    assertThat(desk.course().questionNow()).isEqualTo(entered.id());
    assertThat(desk.owed()).hasSize(1);
  }

  @Test
  @Decree("1.1")
  void theAnswerInWritingIsDueFifteenWorkingDaysAfterTheQuestionWasPut() throws Exception {
    begin();
    asHost(() -> console.enter(fromTheHall("Жол қашан бітеді?", "Айгүл"), false));

    long workingDays =
        tables.number(
            "select count(*) from question q, generate_series(q.voiced_at at time zone"
                + " 'Asia/Almaty' + interval '1 day', q.answer_due_on + interval '1 day' - interval"
                + " '1 second', interval '1 day') as day where q.meeting_id = ? and extract(isodow"
                + " from day) < 6 and day::date not in (select day from non_working_day)",
            meeting);
    assertThat(workingDays).isEqualTo(15);
  }

  @Test
  void whatWasHeardWronglyIsRefusedFieldByField() throws Exception {
    begin();
    VoiceQuestion wish =
        new VoiceQuestion(
            meeting,
            Channel.SITE,
            QuestionKind.QUESTION,
            "\u0000\u202e  ",
            Language.KK,
            "ә".repeat(101),
            "999999999",
            OnTrace.ASK,
            UUID.randomUUID());

    assertThatThrownBy(() -> asHost(() -> console.enter(wish, false)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field() + "." + fault.fault())
                    .containsExactly(
                        "question.empty", "name.long", "channel.unknown", "district.unknown"));
    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isZero();
  }

  @Test
  void whatEverybodyWouldReadAtOnceIsLookedThroughForPersonalData() throws Exception {
    begin();
    String text = "Маған +7 701 555 44 33 нөміріне қоңырау шалыңызшы, су қашан келеді?";

    assertThat(faults(() -> console.enter(fromTheHall(text, ""), true)))
        .containsExactly("question.personal");
    assertThat(faults(() -> console.enter(fromTheHall("87015554433", "", OnTrace.HIDE), true)))
        .containsExactly("question.personal_only");
    assertThat(faults(() -> console.announce(note(text, UUID.randomUUID()))))
        .containsExactly("textKk.personal", "textRu.personal");
    assertThat(said()).hasSize(1);
    assertThat(tables.number("select count(*) from question where meeting_id = ?", meeting))
        .isZero();

    String number = asHost(() -> console.enter(fromTheHall(text, "", OnTrace.HIDE), true));
    assertThat(asHost(() -> console.enter(fromTheHall(text, "", OnTrace.HIDE), true)))
        .isEqualTo(number);
    QuestionRow entered = asHost(() -> console.desk(meeting)).questions().get(0);
    assertThat(entered.text()).isEqualTo("Маған ▇▇▇ нөміріне қоңырау шалыңызшы, су қашан келеді?");
    assertThat(staff.as("auditor", Role.ADMINISTRATOR, () -> blackout.original(number)).text())
        .isEqualTo(text);
  }

  @Test
  void whatIsNobodysIsShownAsItWasTyped() throws Exception {
    begin();
    String text = "Неге 8 727 258 00 00 жауап бермейді?";

    asHost(() -> console.enter(fromTheHall(text, "", OnTrace.SHOW), false));
    asHost(
        () ->
            console.announce(
                new Announce(meeting, text, text, "", OnTrace.SHOW, UUID.randomUUID())));

    assertThat(asHost(() -> console.desk(meeting)).questions())
        .extracting(QuestionRow::text)
        .containsExactly(text);
    assertThat(said().get(1).text().in(Language.KK)).isEqualTo(text);
  }

  @Test
  void theLimitIsCountedInCodePoints() throws Exception {
    begin();

    asHost(() -> console.enter(fromTheHall("😀".repeat(2000), ""), false));
    assertThatThrownBy(() -> asHost(() -> console.enter(fromTheHall("😀".repeat(2001), ""), false)))
        .isInstanceOf(InvalidInput.class);
    asHost(() -> console.announce(note("😀".repeat(500), UUID.randomUUID())));
    assertThatThrownBy(
            () -> asHost(() -> console.announce(note("😀".repeat(501), UUID.randomUUID()))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void anItemSentAgainAfterTheMeetingWentOnDoesNotBringItBack() throws Exception {
    begin();
    UUID first = UUID.randomUUID();
    asHost(() -> item(2, first));
    asHost(() -> item(1, UUID.randomUUID()));
    asHost(() -> item(2, first));

    HostDesk desk = asHost(() -> console.desk(meeting));
    assertThat(desk.meeting().agenda().get(0).endedAt()).isNull();
    assertThat(desk.meeting().agenda().get(1).endedAt()).isNotNull();
  }

  @Test
  void onceItHasEndedNothingMoreIsSaid() throws Exception {
    begin();
    asHost(() -> console.end(meeting, UUID.randomUUID()));

    assertThatThrownBy(() -> asHost(() -> console.announce(note("Кеш", UUID.randomUUID()))))
        .isInstanceOf(MeetingNotLive.class);
    assertThatThrownBy(() -> asHost(() -> console.enter(fromTheHall("Кеш?", ""), false)))
        .isInstanceOf(MeetingNotLive.class);
    assertThat(said())
        .extracting(AnnouncementRow::kind)
        .containsExactly(AnnouncementKind.STARTED, AnnouncementKind.ENDED);
  }

  @Test
  void theHostOfAnotherMinistryTouchesNothing() throws Exception {
    begin();
    String stranger = staff.hire("host." + UUID.randomUUID(), Role.HOST, "moe");
    village.question(meeting, "2026-500003", "PUBLISHED");
    UUID token = UUID.randomUUID();

    for (Callable<?> deed : everyDeed("2026-500003", token)) {
      assertThatThrownBy(() -> staff.as(stranger, Role.HOST, deed)).isInstanceOf(NotYours.class);
    }
    assertThat(said()).hasSize(1);
  }

  @Test
  void nobodyButAHostRunsAMeeting() throws Exception {
    begin();
    village.question(meeting, "2026-500004", "PUBLISHED");
    for (Role role : Role.values()) {
      if (role != Role.HOST) {
        for (Callable<?> deed : everyDeed("2026-500004", UUID.randomUUID())) {
          assertThatThrownBy(() -> staff.as("somebody", role, deed))
              .as(role.name())
              .isInstanceOf(EJBAccessException.class);
        }
      }
    }
    assertThat(said()).hasSize(1);
  }

  @Test
  void whatThereIsNotIsNotFound() throws Exception {
    begin();

    for (Callable<?> deed :
        List.<Callable<?>>of(
            () -> console.desk(99_999_999),
            () -> console.nowAnswering(meeting, "2026-999999", UUID.randomUUID()),
            () -> item(77, UUID.randomUUID()))) {
      assertThatThrownBy(() -> asHost(deed)).isInstanceOf(NotFound.class);
    }
    village.question(meeting, "2026-500005", "RECEIVED");
    assertThatThrownBy(
            () -> asHost(() -> console.nowAnswering(meeting, "2026-500005", UUID.randomUUID())))
        .isInstanceOf(Refusal.class);
  }

  private List<Callable<?>> everyDeed(String number, UUID token) {
    return List.of(
        () -> console.desk(meeting),
        () -> console.begin(meeting, token),
        () -> console.announce(note("Бөтен", token)),
        () -> console.nowAnswering(meeting, number, token),
        () -> console.answeredHere(meeting, number, token),
        () -> console.enter(fromTheHall("Бөтен?", ""), true),
        () -> console.takeBreak(meeting, 10, token),
        () -> item(2, token),
        () -> console.end(meeting, token));
  }

  private void begin() throws Exception {
    asHost(() -> console.begin(meeting, UUID.randomUUID()));
  }

  private boolean item(int position, UUID token) {
    console.beginItem(meeting, position, token);
    return true;
  }

  private <T> T asHost(Callable<T> deed) throws Exception {
    return staff.as(host, Role.HOST, deed);
  }

  private List<String> faults(Callable<?> deed) throws Exception {
    try {
      asHost(deed);
      return List.of();
    } catch (InvalidInput refused) {
      return refused.faults().stream().map(one -> one.field() + "." + one.fault()).toList();
    }
  }

  private List<AnnouncementRow> said() {
    return feed.after(meeting, 0, AnnouncementFeed.ALL);
  }

  private Announce note(String text, UUID token) {
    return new Announce(meeting, text, text, "", OnTrace.ASK, token);
  }

  private VoiceQuestion fromTheHall(String text, String name) {
    return fromTheHall(text, name, OnTrace.ASK);
  }

  private VoiceQuestion fromTheHall(String text, String name, OnTrace onTrace) {
    return new VoiceQuestion(
        meeting,
        Channel.HALL,
        QuestionKind.QUESTION,
        text,
        Language.KK,
        name,
        "",
        onTrace,
        UUID.nameUUIDFromBytes((text + onTrace).getBytes(StandardCharsets.UTF_8)));
  }

  private interface Turn<T> {
    Callable<T> go(int turn);
  }

  private static <T> List<Callable<T>> times(int many, Turn<T> deed) {
    return IntStream.range(0, many).mapToObj(deed::go).toList();
  }
}
