package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.convenience.CastVote;
import kz.kezdesu.convenience.ConvenienceCatalogue;
import kz.kezdesu.convenience.ConvenienceDesk;
import kz.kezdesu.convenience.OpenPoll;
import kz.kezdesu.convenience.OwnVote;
import kz.kezdesu.convenience.PollDesk;
import kz.kezdesu.convenience.PollDetail;
import kz.kezdesu.convenience.PollIsClosed;
import kz.kezdesu.convenience.PollIsOpen;
import kz.kezdesu.convenience.PollNotPossible;
import kz.kezdesu.convenience.PollSheet;
import kz.kezdesu.convenience.PollStatus;
import kz.kezdesu.convenience.PollVoting;
import kz.kezdesu.convenience.ProposedPoll;
import kz.kezdesu.convenience.TypedSlot;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.Convenience.Doubt;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.passage.DayHasBegun;
import kz.kezdesu.privacy.ConfirmationExpired;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.Recognition;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ministry of health asks the people of Abai when they can come (1.4a). */
@ExtendWith(ArquillianExtension.class)
@Decree("1.4a")
class AskingWhenItSuitsIT {
  private static final TypedText WHY = new TypedText("Күн қате жазылды.", "В дне ошибка.", "");
  private static final LocalTime EVENING = LocalTime.of(18, 30);

  @EJB private PollDesk desk;
  @EJB private PollVoting voting;
  @EJB private ConvenienceDesk convenienceDesk;
  @EJB private ConvenienceCatalogue catalogue;
  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingDesk meetingDesk;
  @EJB private Persons persons;
  @EJB private Recognition recognition;
  @Inject private Event<DayHasBegun> begun;
  @Inject private UserTransaction transaction;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private long meeting;
  private LocalDate day = LocalDate.EPOCH;
  private String district = "";
  private String officer = "";

  @BeforeEach
  void aMeetingIsPlannedForAnEveningOfNextSummer() throws SQLException {
    meeting = village.meeting();
    day = LocalDate.now(Almaty.TIME).plusYears(1).withMonth(7).withDayOfMonth(14);
    tables.write(
        "update meeting set status = 'PLANNED', announced_at = null, starts_at = ?::timestamptz"
            + " where id = ?",
        start(day).toString(),
        meeting);
    district = tables.text("select min(kato) from district where region_kato = '100000000'");
    officer = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "moh");
  }

  @Test
  void onceOpenedItIsOnThePortalAndOneWishIsOnePoll() throws Exception {
    assertThat(portal().statusCode()).isEqualTo(404);
    open();
    open();

    PollDetail poll = sheet().polls().get(0);
    assertThat(sheet().polls()).hasSize(1);
    assertThat(poll.status()).isEqualTo(PollStatus.OPEN);
    assertThat(poll.slots())
        .extracting(slot -> slot.startsAt())
        .containsExactly(start(day), start(day.plusDays(4)));
    assertThat(portal().body()).contains("name=\"slot\"", "18:30");
    assertThat(breach()).isEqualTo("CONVENIENCE_POLL_OPEN");
    assertThat(audited("convenience.poll_open")).isEqualTo(1);
    assertThatThrownBy(
            () -> staff.does(officer, Role.OFFICER, () -> desk.open(wish(day, day.plusDays(5)))))
        .isInstanceOf(PollIsOpen.class);
  }

  @Test
  void whatMayKeepPeopleAwayIsToldBeforeItIsOpened() throws Exception {
    LocalDate saturday = LocalDate.of(2031, 3, 15);
    tables.write("update meeting set starts_at = '2031-03-12T19:00+05' where id = ?", meeting);
    ProposedPoll proposed =
        staff.as(
            officer,
            Role.OFFICER,
            () ->
                desk.look(
                    new OpenPoll(
                        meeting,
                        List.of(
                            new TypedSlot("2031-03-12", "10:00"),
                            new TypedSlot(saturday.toString(), "11:00")),
                        "2031-02-20",
                        TypedText.nothing())));

    assertThat(proposed.slots())
        .extracting(ProposedPoll.Slot::doubts)
        .containsExactly(Set.of(Doubt.WORKING_HOURS), Set.of(Doubt.DAY_OFF));
    assertThat(sheet().polls()).isEmpty();
  }

  @Test
  void twoHundredTimesAtOnceByOnePersonIsOneVote() throws Exception {
    open();
    UUID aigul = person("aigul@mail.kz");

    crowd.together(times(200, i -> vote(aigul, 1 + i % 2)));

    assertThat(votes()).isEqualTo(1);
    vote(aigul, 2);
    assertThat(voting.voteOf(meeting, aigul)).contains(new OwnVote(2, district));
    voting.withdraw(meeting, aigul);
    voting.withdraw(meeting, aigul);
    assertThat(votes()).isZero();
    assertThat(voting.voteOf(meeting, aigul)).isEmpty();
  }

  @Test
  void everyPersonCountsOnceAndOthersSeeTheVotesOnlyWhenItIsOver() throws Exception {
    open();
    List<UUID> people = IntStream.range(0, 60).mapToObj(i -> person("p" + i + "@mail.kz")).toList();
    crowd.together(times(120, i -> vote(people.get(i / 2), i / 2 % 3 == 0 ? 1 : 2)));

    PollDetail seen = catalogue.publicPolls(meeting).get(0);
    assertThat(seen.votes()).isEqualTo(60);
    assertThat(seen.slots()).allMatch(slot -> slot.votes() == 0 && !slot.leading());
    assertThat(voting.counted(meeting).slots())
        .extracting(slot -> slot.votes())
        .containsExactly(20L, 40L);

    itsDayIsOver();
    PollDetail over = catalogue.publicPolls(meeting).get(0);
    assertThat(over.slots()).extracting(slot -> slot.votes()).containsExactly(20L, 40L);
    assertThat(over.chose(start(day.plusDays(4)))).isTrue();
    assertThatThrownBy(() -> vote(people.get(0), 2)).isInstanceOf(PollIsClosed.class);
    assertThatThrownBy(() -> voting.withdraw(meeting, people.get(0)))
        .isInstanceOf(PollIsClosed.class);
    assertThat(votes()).isEqualTo(60);
  }

  @Test
  void whatPeopleChoseSuitsThemWithoutAWord() throws Exception {
    open();
    vote(person("a@mail.kz"), 1);
    itsDayIsOver();

    assertThat(breach()).isEmpty();
  }

  @Test
  void whoMeetsAtAnotherTimeExplainsItAfterwards() throws Exception {
    staff.does(
        officer,
        Role.OFFICER,
        () -> convenienceDesk.justify(meeting, 0, new TypedText("Автобус", "Автобус", "")));
    open();
    vote(person("a@mail.kz"), 2);
    assertThat(breach()).isEmpty();
    itsDayIsOver();
    tables.write(
        "update meeting_convenience set said_at = said_at - interval '9 days' where meeting_id = ?",
        meeting);

    assertThat(breach()).isEqualTo("CONVENIENCE_OUTVOTED");
    assertThat(catalogue.reason(meetings.line(meeting))).isEmpty();
    staff.does(
        officer,
        Role.OFFICER,
        () ->
            convenienceDesk.justify(meeting, 1, new TypedText("Зал бос емес.", "Зал занят.", "")));
    assertThat(breach()).isEmpty();
    assertThat(catalogue.reason(meetings.line(meeting)).orElseThrow().getRu())
        .isEqualTo("Зал занят.");
  }

  @Test
  void closedEarlyItProvesNothingAndAnotherCanBeOpened() throws Exception {
    open();
    vote(person("a@mail.kz"), 1);
    assertThatThrownBy(() -> close(1, TypedText.nothing()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field() + "." + fault.fault())
                    .containsExactly("poll_reasonKk.empty", "poll_reasonRu.empty"));
    close(1, WHY);
    close(1, WHY);

    assertThat(breach()).isEqualTo("CONVENIENCE_NOT_SAID");
    assertThat(audited("convenience.poll_close")).isEqualTo(1);
    assertThat(portal().body()).contains("Күн қате жазылды.");
    assertThatThrownBy(() -> close(1, new TypedText("Басқа", "Другое", "")))
        .isInstanceOf(PollIsClosed.class);
    assertThatThrownBy(() -> close(2, WHY)).isInstanceOf(NotFound.class);
    open();
    assertThat(sheet().polls()).extracting(PollDetail::number).containsExactly(2, 1);
    assertThat(catalogue.publicPolls(meeting)).hasSize(2);
  }

  @Test
  void ofTwoWhoOpenAtOnceThereIsOnePoll() throws Exception {
    List<Callable<String>> both = new ArrayList<>();
    for (int i = 5; i < 9; i++) {
      LocalDate other = day.plusDays(i);
      both.add(
          staff.deed(
              officer,
              Role.OFFICER,
              () -> {
                try {
                  desk.open(wish(day, other));
                  return "open";
                } catch (PollIsOpen second) {
                  return "told";
                }
              }));
    }
    assertThat(crowd.together(both)).containsExactlyInAnyOrder("open", "told", "told", "told");
    assertThat(sheet().polls()).hasSize(1);
  }

  @Test
  void whenTheMeetingIsAnnouncedThePollIsOver() throws Exception {
    open();
    UUID aigul = person("a@mail.kz");
    vote(aigul, 1);
    tables.write(
        "update meeting set status = 'ANNOUNCED', announced_at = now() where id = ?", meeting);

    assertThat(catalogue.publicPolls(meeting).get(0).status()).isEqualTo(PollStatus.OVERTAKEN);
    assertThatThrownBy(() -> vote(aigul, 2)).isInstanceOf(PollIsClosed.class);
    assertThatThrownBy(() -> close(1, WHY)).isInstanceOf(PollIsClosed.class);
    assertThatThrownBy(this::open).isInstanceOf(PollNotPossible.class);
  }

  @Test
  void ofAMeetingThatNobodyKnowsOfNobodyIsAsked() throws Exception {
    tables.write("update meeting set kind = 'OFF_SCHEDULE' where id = ?", meeting);

    assertThatThrownBy(this::open).isInstanceOf(PollNotPossible.class);
    assertThat(sheet().mayOpen()).isFalse();
    assertThat(portal().statusCode()).isEqualTo(404);
    assertThatThrownBy(() -> vote(person("a@mail.kz"), 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> catalogue.publicPolls(999_999_999)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoSaysNeitherTimeNorPlaceOfTheRegionIsAskedAgain() throws Exception {
    open();
    UUID aigul = person("a@mail.kz");
    String semey = tables.text("select min(kato) from district where region_kato = '750000000'");
    for (List<String> wrong :
        List.of(
            List.of("0", district, "slot"),
            List.of("3", district, "slot"),
            List.of("99999999999999999999", district, "slot"),
            List.of("😀", district, "slot"),
            List.of("", "", "slot district"),
            List.of("1", semey, "district"),
            List.of("1", "100000000", "district"),
            List.of("1", "\u0000' or 1=1", "district"))) {
      assertThatThrownBy(
              () -> voting.vote(new CastVote(meeting, wrong.get(0), wrong.get(1)), aigul))
          .as(wrong.toString())
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused ->
                  assertThat(refused.faults().stream().map(InvalidInput.Fault::field).toList())
                      .isEqualTo(List.of(wrong.get(2).split(" "))));
    }
    assertThat(votes()).isZero();
  }

  @Test
  void theLinkOfALetterVotesOnceAndLeavesALaterChoiceAlone() throws Exception {
    open();
    UUID dana = persons.meet(email("dana@mail.kz"), Language.KK);
    voting.invite(new CastVote(meeting, "2", district), email("dana@mail.kz"), Language.KK);
    SecretCode code = codeOfTheLetterTo(dana);

    assertThat(voting.isForAVote(code)).isTrue();
    assertThat(voting.wish(code).slot().number()).isEqualTo(2);
    assertThat(votes()).isZero();
    SecretCode key = voting.confirm(code).key();
    assertThat(recognition.recognise(key)).contains(dana);
    assertThat(voting.voteOf(meeting, dana)).contains(new OwnVote(2, district));
    vote(dana, 1);
    voting.confirm(code);
    assertThat(voting.voteOf(meeting, dana)).contains(new OwnVote(1, district));
    assertThat(votes()).isEqualTo(1);

    tables.write(
        "update confirmation set expires_at = now() where token_hash = ?", (Object) code.hash());
    assertThatThrownBy(() -> voting.confirm(code)).isInstanceOf(ConfirmationExpired.class);
    assertThatThrownBy(() -> voting.wish(code)).isInstanceOf(ConfirmationExpired.class);
    assertThatThrownBy(() -> voting.confirm(SecretCode.draw())).isInstanceOf(NotFound.class);
  }

  @Test
  void thirtyDaysLaterNobodyKnowsWhoVoted() throws Exception {
    open();
    UUID aigul = person("a@mail.kz");
    vote(aigul, 1);
    itsDayIsOver();
    LocalDate over = catalogue.publicPolls(meeting).get(0).lastDay().plusDays(1);

    begins(over.plusDays(30));
    assertThat(voting.voteOf(meeting, aigul)).isPresent();
    begins(over.plusDays(31));
    begins(over.plusDays(31));

    assertThat(voting.voteOf(meeting, aigul)).isEmpty();
    assertThat(votes()).isEqualTo(1);
    assertThat(catalogue.publicPolls(meeting).get(0).votes()).isEqualTo(1);
  }

  @Test
  void whatWasAskedIsFrozenInTheDatabase() throws Exception {
    open();

    assertThatThrownBy(
            () ->
                tables.write(
                    "update time_poll_slot set starts_at = now() where poll_id in (select id from"
                        + " time_poll where meeting_id = ?)",
                    meeting))
        .hasMessageContaining("frozen");
  }

  /** The page is one for everybody; what a person did is on a page that nobody keeps. */
  @Test
  void thePageIsKeptAndDroppedWhenThePollChanges() throws Exception {
    open();
    HttpResponse<String> page = portal();
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).startsWith("public");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("ETag")).isPresent();
    assertThat(new Browser().open(address() + "/vote").headers().firstValue("Cache-Control"))
        .contains("no-store");

    close(1, WHY);
    assertThat(portal().body()).contains("Күн қате жазылды.");
    assertThat(new Browser().open("/api/v1/meetings/" + meeting + "/poll").body())
        .contains("\"status\":\"CLOSED_EARLY\"", "\"votes\":0");
  }

  @Test
  void aVisitorWithoutAKeyIsSentALetterAndTypingErrorsAreTold() throws Exception {
    open();
    Browser browser = new Browser();
    HttpResponse<String> nothing = browser.post(address() + "/vote", Map.of("slot", ""));
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body()).contains("href=\"#slot\"", "href=\"#district\"");
    HttpResponse<String> other =
        browser.post(address() + "/vote", Map.of("slot", "1", "district", "elsewhere"));
    assertThat(other.statusCode()).isEqualTo(303);
    assertThat(browser.open(Browser.next(other)).statusCode()).isEqualTo(200);
    HttpResponse<String> chosen =
        browser.post(address() + "/vote", Map.of("slot", "2", "district", district));
    assertThat(browser.open(Browser.next(chosen)).body()).contains("type=\"email\"");
    for (String wrong : List.of("", "dana", "<b>@mail.kz", "a\u0000@", "😀@😀", "x".repeat(300))) {
      assertThat(
              browser
                  .post(
                      address() + "/vote",
                      Map.of("slot", "2", "district", district, "email", wrong))
                  .statusCode())
          .as(wrong)
          .isEqualTo(422);
    }
    HttpResponse<String> sent =
        browser.post(
            address() + "/vote",
            Map.of("slot", "2", "district", district, "email", "kamila@mail.kz"));
    assertThat(Browser.next(sent)).endsWith("/poll/vote?sent=yes");
    SecretCode code = codeOfTheLetterTo(person("kamila@mail.kz"));
    assertThat(Browser.next(browser.open("/kk/confirm/" + code.value())))
        .endsWith("/confirm/" + code.value() + "/vote");
    String link = "/kk/confirm/" + code.value() + "/vote";
    assertThat(browser.open(link).statusCode()).isEqualTo(200);
    assertThat(votes()).isZero();
    assertThat(browser.post(link, Map.of()).statusCode()).isEqualTo(303);
    assertThat(votes()).isEqualTo(1);
    assertThat(browser.open(address() + "/vote").body()).contains("Дауысыңыз есептелді");
    itsDayIsOver();
    assertThat(
            browser
                .post(address() + "/vote", Map.of("slot", "1", "district", district))
                .statusCode())
        .isEqualTo(409);
    assertThat(browser.open(address() + "/vote").statusCode()).isEqualTo(303);
    assertThat(browser.open(link).statusCode()).isEqualTo(409);
  }

  /** Every deed × every role × the own ministry or another. */
  @Test
  @Decree({"1.4a", "7"})
  void onlyTheRightRoleOfTheOwnMinistryPasses() throws Exception {
    Set<Role> writers = EnumSet.of(Role.OFFICER, Role.EDITOR);
    Set<Role> readers =
        EnumSet.of(Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.PRESIDENTIAL_ADMINISTRATION);
    for (Role role : Role.values()) {
      String own = staff.hire(role + "." + UUID.randomUUID(), role, "moh");
      String other = staff.hire(role + "." + UUID.randomUUID(), role, "moe");
      for (Staff.Deed writes :
          List.<Staff.Deed>of(
              () -> desk.look(new OpenPoll(meeting, List.of(), "", TypedText.nothing())),
              () -> desk.open(new OpenPoll(meeting, List.of(), "", TypedText.nothing())),
              () -> desk.close(meeting, 77, TypedText.nothing()))) {
        assertThat(refusal(own, role, writes)).isEqualTo(writers.contains(role) ? "" : "role");
        assertThat(refusal(other, role, writes))
            .isEqualTo(writers.contains(role) ? "body" : "role");
      }
      assertThat(refusal(own, role, () -> desk.sheet(meeting)))
          .isEqualTo(readers.contains(role) ? "" : "role");
      assertThat(refusal(other, role, () -> desk.sheet(meeting)))
          .isEqualTo(
              role == Role.PRESIDENTIAL_ADMINISTRATION
                  ? ""
                  : readers.contains(role) ? "body" : "role");
    }
  }

  private String refusal(String login, Role role, Staff.Deed deed) throws Exception {
    try {
      staff.does(login, role, deed);
      return "";
    } catch (EJBAccessException noRole) {
      return "role";
    } catch (NotYours otherBody) {
      return "body";
    } catch (InvalidInput rightEnough) {
      return "";
    }
  }

  private OpenPoll wish(LocalDate one, LocalDate other) {
    return new OpenPoll(
        meeting,
        List.of(
            new TypedSlot(other.toString(), EVENING.toString()),
            new TypedSlot("", ""),
            new TypedSlot(one.toString(), EVENING.toString())),
        LocalDate.now(Almaty.TIME).plusDays(3).toString(),
        TypedText.nothing());
  }

  private void open() throws Exception {
    staff.does(officer, Role.OFFICER, () -> desk.open(wish(day, day.plusDays(4))));
  }

  private void close(int number, TypedText reason) throws Exception {
    staff.does(officer, Role.OFFICER, () -> desk.close(meeting, number, reason));
  }

  private PollSheet sheet() throws Exception {
    Callable<PollSheet> reading = () -> desk.sheet(meeting);
    return staff.as(officer, Role.OFFICER, reading);
  }

  private String breach() throws Exception {
    Callable<String> reading =
        () ->
            meetingDesk.dossier(meeting).readiness().stream()
                .filter(one -> one.matter() == Announcing.Matter.CONVENIENCE)
                .map(one -> one.breach() == null ? "" : one.breach().key())
                .findFirst()
                .orElse("none");
    return staff.as(officer, Role.OFFICER, reading);
  }

  private void itsDayIsOver() throws SQLException {
    tables.write(
        "update time_poll set opened_at = opened_at - interval '10 days', closes_at ="
            + " date_trunc('day', now(), 'Asia/Almaty') where meeting_id = ?",
        meeting);
  }

  private void begins(LocalDate dawn) throws Exception {
    transaction.begin();
    begun.fire(new DayHasBegun(dawn));
    transaction.commit();
  }

  private boolean vote(UUID person, int slot) {
    voting.vote(new CastVote(meeting, Integer.toString(slot), district), person);
    return true;
  }

  private UUID person(String email) {
    return persons.meet(email(email), Language.KK);
  }

  private static Contact email(String address) {
    return Contact.email(address).orElseThrow();
  }

  /** The newest letter's own code is nowhere in the clear, so the test puts a known one there. */
  private SecretCode codeOfTheLetterTo(UUID person) throws SQLException {
    SecretCode known = SecretCode.draw();
    tables.write(
        "with c as (select token_hash from confirmation where person_id = ? order by id desc limit"
            + " 1), l as (delete from time_vote_letter where token_hash = (select token_hash from"
            + " c) returning *), u as (update confirmation set token_hash = ? where token_hash ="
            + " (select token_hash from c) returning token_hash) insert into time_vote_letter"
            + " (token_hash, poll_id, slot, district_kato, expires_at) select u.token_hash,"
            + " l.poll_id, l.slot, l.district_kato, l.expires_at from l, u",
        person,
        known.hash());
    return known;
  }

  private long votes() throws SQLException {
    return tables.number(
        "select count(*) from time_vote v join time_poll p on p.id = v.poll_id where p.meeting_id"
            + " = ?",
        meeting);
  }

  private long audited(String action) throws SQLException {
    return tables.number(
        "select count(*) from audit_entry where action = ? and subject_id = ?",
        action,
        Long.toString(meeting));
  }

  private HttpResponse<String> portal() throws IOException, InterruptedException {
    return new Browser().open(address());
  }

  private String address() {
    return "/kk/meetings/" + meeting + "/poll";
  }

  private static Instant start(LocalDate on) {
    return on.atTime(EVENING).atZone(Almaty.TIME).toInstant();
  }

  private interface Deed<T> {
    T go(int turn);
  }

  private static <T> List<Callable<T>> times(int many, Deed<T> deed) {
    return IntStream.range(0, many).<Callable<T>>mapToObj(i -> () -> deed.go(i)).toList();
  }
}
