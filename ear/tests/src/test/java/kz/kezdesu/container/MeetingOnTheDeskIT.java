package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.Breach;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Violation;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.AgendaPart;
import kz.kezdesu.meeting.BroadcastKind;
import kz.kezdesu.meeting.CallOff;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingDossier;
import kz.kezdesu.meeting.MeetingHasBegun;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.MoveNotPossible;
import kz.kezdesu.meeting.NotReady;
import kz.kezdesu.meeting.NothingToRecord;
import kz.kezdesu.meeting.PrepareMeeting;
import kz.kezdesu.meeting.RecordMeeting;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.meeting.StartHasPassed;
import kz.kezdesu.meeting.StartIsAhead;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting of the ministry of health from its plan to its closed record. */
@ExtendWith(ArquillianExtension.class)
class MeetingOnTheDeskIT {
  private static final TypedText WORDS = new TypedText("Емхана", "Поликлиника", "");
  private static final TypedText NOTHING = TypedText.nothing();
  private static final Set<Role> READERS =
      EnumSet.of(Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.HOST);
  private static final Set<Role> PREPARERS = EnumSet.of(Role.OFFICER, Role.EDITOR);

  @EJB private MeetingDesk desk;
  @EJB private MeetingCatalogue catalogue;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;

  private long meeting;
  private String officer = "";
  private String approver = "";

  @BeforeEach
  void aMeetingIsPlanned() throws SQLException {
    meeting = village.meeting();
    tables.write(
        "update official set post = 'FIRST_HEAD', until = '2030-01-01' where id = (select host_id"
            + " from meeting where id = ?)",
        meeting);
    tables.write(
        "update meeting set status = 'PLANNED', announced_at = null, starts_at = now() + interval"
            + " '40 days' where id = ?",
        meeting);
    village.isRanked(meeting);
    village.suitsThePeople(meeting);
    officer = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "moh");
    approver = staff.hire("approver." + UUID.randomUUID(), Role.APPROVER, "moh");
  }

  @Test
  @Decree({"1.2a", "1.4f"})
  void withoutABroadcastItIsRefusedWithExactlyThatReason() throws Exception {
    assertThatThrownBy(this::announce)
        .isInstanceOfSatisfying(
            NotReady.class,
            refused ->
                assertThat(refused.breaches())
                    .extracting(Breach::violation)
                    .containsExactly(Violation.BROADCAST_MISSING));
    assertThat(catalogue.line(meeting).status()).isEqualTo(MeetingStatus.PLANNED);
    assertThat(dossier().readiness())
        .filteredOn(condition -> !condition.isMet())
        .extracting(Announcing.Condition::matter)
        .containsExactly(Announcing.Matter.BROADCAST);
  }

  @Test
  @Decree("1.4e")
  void withoutTheAkimatItIsRefusedAndSaysWhoOwesWhat() throws Exception {
    village.peopleWereTold(meeting);
    prepare(plan(dossier().version(), links(), NOTHING));
    int seen = dossier().version();

    assertThatThrownBy(() -> as(approver, Role.APPROVER, () -> announce(seen)))
        .isInstanceOfSatisfying(
            NotReady.class,
            refused ->
                assertThat(refused.breaches())
                    .extracting(Breach::violation)
                    .containsExactly(
                        Violation.VENUE_NOT_OFFERED, Violation.VIDEO_LINK_NOT_OFFERED));
    assertThat(dossier().readiness())
        .filteredOn(condition -> !condition.isMet())
        .allMatch(condition -> condition.owedBy().equals("moh"));
  }

  @Test
  @Decree({"1.2a", "1.4f"})
  void aRecordedTechnicalReasonStandsForTheBroadcast() throws Exception {
    prepare(plan(dossier().version(), List.of(), WORDS));
    announce();

    ScheduleRow line = catalogue.line(meeting);
    assertThat(line.status()).isEqualTo(MeetingStatus.ANNOUNCED);
    assertThat(line.intakeOpensAt()).isNotNull();
    assertThat(line.intakeClosesAt()).isBefore(line.startsAt());
  }

  @Test
  @Decree("1.4f")
  void tooLateItIsNotAnnouncedAtAll() throws Exception {
    prepare(plan(dossier().version(), links(), NOTHING));
    tables.write("update meeting set starts_at = now() + interval '13 days' where id = ?", meeting);

    assertThatThrownBy(this::announce)
        .isInstanceOfSatisfying(
            NotReady.class,
            refused ->
                assertThat(refused.breaches())
                    .extracting(Breach::violation)
                    .containsExactly(Violation.NOTICE_TOO_SHORT));
  }

  @Test
  @Decree("1.3")
  void aReportLongerThanAQuarterIsNotSaved() throws Exception {
    PrepareMeeting tooLong =
        new PrepareMeeting(
            meeting,
            dossier().version(),
            WORDS,
            WORDS,
            List.of(
                new PrepareMeeting.Item(AgendaPart.REPORT, "31", WORDS),
                new PrepareMeeting.Item(AgendaPart.ANSWERS, "80", WORDS)),
            links(),
            NOTHING);

    assertFaults(() -> prepare(tooLong), "meeting_agenda.report");
    assertThat(dossier().detail().agenda()).isEmpty();
  }

  @Test
  void everythingThatWasTypedWrongIsToldAtOnce() throws Exception {
    PrepareMeeting wrong =
        new PrepareMeeting(
            meeting,
            dossier().version(),
            new TypedText(" \u0000", "Семей", ""),
            new TypedText("ә".repeat(301), "Тема", "=1+1"),
            List.of(
                new PrepareMeeting.Item(AgendaPart.ANSWERS, "0", WORDS),
                new PrepareMeeting.Item(AgendaPart.ANSWERS, "121", NOTHING)),
            List.of(
                new PrepareMeeting.Link(BroadcastKind.VIDEO, "YouTube", "javascript:alert(1)"),
                new PrepareMeeting.Link(BroadcastKind.VIDEO, "", "https://a.kz/x"),
                new PrepareMeeting.Link(BroadcastKind.VIDEO, " ", " ")),
            new TypedText("Бар", "", ""));

    assertFaults(
        () -> prepare(wrong),
        "meeting_placeKk.empty",
        "meeting_themeKk.long",
        "meeting_agenda.minutes",
        "meeting_agenda.minutes",
        "meeting_agenda.empty",
        "meeting_broadcasts.url",
        "meeting_broadcasts.network",
        "meeting_noBroadcastRu.empty");
  }

  @Test
  void theLimitIsCountedInCodePoints() throws Exception {
    String longest = "😀".repeat(300);
    prepare(
        new PrepareMeeting(
            meeting,
            dossier().version(),
            new TypedText(longest, longest, longest),
            WORDS,
            agenda(),
            links(),
            NOTHING));

    assertThat(catalogue.line(meeting).place().in(Language.KK)).isEqualTo(longest);
  }

  @Test
  void whoHasSeenAnOlderMeetingChangesNothing() throws Exception {
    int seen = dossier().version();
    prepare(plan(seen, links(), NOTHING));

    assertThatThrownBy(() -> prepare(plan(seen, List.of(), WORDS)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> as(approver, Role.APPROVER, () -> announce(seen)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(dossier().detail().broadcasts()).hasSize(2);
  }

  @Test
  void aDoubleClickAnnouncesOnce() throws Exception {
    prepare(plan(dossier().version(), links(), NOTHING));
    village.akimatAgrees(meeting);
    village.peopleWereTold(meeting);
    int seen = dossier().version();
    as(approver, Role.APPROVER, () -> announce(seen));

    assertThatThrownBy(() -> as(approver, Role.APPROVER, () -> announce(seen)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(this::announce).isInstanceOf(MoveNotPossible.class);
    assertThat(tables.number("select count(*) from meeting_move where meeting_id = ?", meeting))
        .isEqualTo(1);
  }

  @Test
  @Decree("1.2a")
  void onceAnnouncedItDoesNotLoseItsBroadcast() throws Exception {
    prepare(plan(dossier().version(), links(), NOTHING));
    announce();

    assertThatThrownBy(() -> prepare(plan(dossier().version(), List.of(), NOTHING)))
        .isInstanceOf(NotReady.class);
    assertThat(catalogue.detail(meeting).broadcasts()).hasSize(2);
  }

  @Test
  void calledOffItKeepsItsLineWithReasonAndNewDate() throws Exception {
    as(approver, Role.APPROVER, () -> callOff(CallOff.Kind.POSTPONE, WORDS, nextMonth(), "15:00"));

    ScheduleRow line = catalogue.line(meeting);
    assertThat(line.status()).isEqualTo(MeetingStatus.POSTPONED);
    assertThat(line.movedTo()).isNotNull();
    assertThat(line.reason()).isNotNull();
    assertThat(dossier().steps()).hasSize(1);
    assertThat(dossier().steps().get(0).by()).isEqualTo(approver);
  }

  @Test
  void callingOffNeedsItsReasonInBothLanguagesAndADayAhead() {
    assertFaults(
        () ->
            as(
                approver,
                Role.APPROVER,
                () -> callOff(CallOff.Kind.POSTPONE, new TypedText("", "Буран", ""), "вчера", "")),
        "meeting_reasonKk.empty",
        "meeting_newDay.form",
        "meeting_newTime.form");
    assertFaults(
        () ->
            as(
                approver,
                Role.APPROVER,
                () -> callOff(CallOff.Kind.POSTPONE, WORDS, "2020-02-02", "15:00")),
        "meeting_newDay.past");
    assertFaults(
        () ->
            as(
                approver,
                Role.APPROVER,
                () -> callOff(CallOff.Kind.POSTPONE, WORDS, "9999-12-31", "15:00")),
        "meeting_newDay.far");
  }

  @Test
  void whetherItWasHeldIsSaidWhenItsTimeHasCome() throws Exception {
    prepare(plan(dossier().version(), links(), NOTHING));
    announce();
    Callable<Boolean> notHeld =
        () -> as(approver, Role.APPROVER, () -> callOff(CallOff.Kind.NOT_HELD, WORDS, "", ""));
    Callable<Boolean> cancel =
        () -> as(approver, Role.APPROVER, () -> callOff(CallOff.Kind.CANCEL, WORDS, "", ""));

    assertThatThrownBy(notHeld::call).isInstanceOf(StartIsAhead.class);
    tables.write("update meeting set starts_at = now() - interval '1 hour' where id = ?", meeting);
    assertThatThrownBy(cancel::call).isInstanceOf(StartHasPassed.class);
    notHeld.call();
    assertThat(catalogue.line(meeting).status()).isEqualTo(MeetingStatus.NOT_HELD);
  }

  @Test
  @Decree({"1.5", "1.6", "3.1"})
  void isNotClosedBeforeEverythingIsRecorded() throws Exception {
    held();
    village.question(meeting, "2026-610001", "VOICED");

    assertThatThrownBy(this::close)
        .isInstanceOfSatisfying(
            NotReady.class,
            refused ->
                assertThat(refused.breaches())
                    .extracting(Breach::violation)
                    .containsExactly(
                        Violation.RECEPTION_NOT_RECORDED,
                        Violation.NGO_MEETING_NOT_RECORDED,
                        Violation.BRIEFING_NOT_RECORDED,
                        Violation.AKIM_NOT_RECORDED,
                        Violation.QUESTION_UNACCOUNTED,
                        Violation.QUESTION_WITHOUT_TOPIC));

    as(officer, Role.OFFICER, () -> record("12", true, true, true, NOTHING));
    assertThatThrownBy(this::close)
        .isInstanceOfSatisfying(
            NotReady.class,
            refused ->
                assertThat(refused.breaches())
                    .extracting(Breach::violation)
                    .containsExactly(
                        Violation.QUESTION_UNACCOUNTED, Violation.QUESTION_WITHOUT_TOPIC));
    tables.write(
        "update question set rank_position = 1, rank_reason = 'Алғашқы', topic_code = (select"
            + " min(code) from topic) where meeting_id = ?",
        meeting);
    close();
    assertThat(catalogue.line(meeting).status()).isEqualTo(MeetingStatus.CLOSED);
  }

  @Test
  @Decree("1.5")
  void aPartThatDidNotTakePlaceKeepsItOpen() throws Exception {
    held();
    as(officer, Role.OFFICER, () -> record("0", false, true, true, NOTHING));

    assertThatThrownBy(this::close)
        .isInstanceOfSatisfying(
            NotReady.class,
            refused ->
                assertThat(refused.breaches())
                    .extracting(Breach::violation)
                    .containsExactly(Violation.NGO_MEETING_NOT_RECORDED));
  }

  @Test
  @Decree("3.1")
  void anAbsentAkimNeedsAReason() throws Exception {
    held();
    assertFaults(
        () -> as(officer, Role.OFFICER, () -> record("1", true, true, false, NOTHING)),
        "meeting_akimAbsenceKk.empty",
        "meeting_akimAbsenceRu.empty");
    as(officer, Role.OFFICER, () -> record("1", true, true, false, WORDS));
    close();
    assertThat(dossier().report().akimAbsence()).isNotNull();
  }

  @Test
  void whoWasReceivedIsACount() throws Exception {
    held();
    for (String typed : List.of("-1", "1.5", "много", "100001", "٣")) {
      assertFaults(
          () -> as(officer, Role.OFFICER, () -> record(typed, true, true, true, NOTHING)),
          "meeting_peopleReceived.number");
    }
    as(officer, Role.OFFICER, () -> record("100000", null, null, null, NOTHING));
    as(officer, Role.OFFICER, () -> record("", null, null, null, NOTHING));
    assertThat(dossier().report().peopleReceived()).isNull();
  }

  @Test
  void nothingIsChangedOutOfItsTime() throws Exception {
    assertThatThrownBy(
            () -> as(officer, Role.OFFICER, () -> record("1", true, true, true, NOTHING)))
        .isInstanceOf(NothingToRecord.class);
    assertThatThrownBy(this::close).isInstanceOf(MoveNotPossible.class);
    held();
    assertThatThrownBy(() -> prepare(plan(dossier().version(), links(), NOTHING)))
        .isInstanceOf(MeetingHasBegun.class);
    assertThatThrownBy(this::announce).isInstanceOf(MoveNotPossible.class);
  }

  @Test
  void everyDeedIsForItsRolesAtTheOwnMinistryOnly() throws Exception {
    for (Role role : Role.values()) {
      String own = staff.hire("own." + UUID.randomUUID(), role, "moh");
      String other = staff.hire("other." + UUID.randomUUID(), role, "moe");
      for (Map.Entry<Set<Role>, List<Callable<?>>> deeds : deeds().entrySet()) {
        for (Callable<?> deed : deeds.getValue()) {
          boolean may = deeds.getKey().contains(role);
          assertThatThrownBy(() -> staff.as(other, role, deed))
              .as("other " + role)
              .isInstanceOf(may ? NotYours.class : EJBAccessException.class);
          if (!may) {
            assertThatThrownBy(() -> staff.as(own, role, deed))
                .as("own " + role)
                .isInstanceOf(EJBAccessException.class);
          }
        }
      }
      if (READERS.contains(role)) {
        assertThat(staff.as(own, role, () -> desk.dossier(meeting)).mayPrepare())
            .isEqualTo(PREPARERS.contains(role));
        assertThat(staff.as(own, role, () -> desk.dossier(meeting)).mayDecide())
            .isEqualTo(role == Role.APPROVER);
        assertThat(staff.as(other, role, () -> desk.meetings(2026))).isEmpty();
      }
    }
    assertThat(catalogue.line(meeting).status()).isEqualTo(MeetingStatus.PLANNED);
  }

  @Test
  void anUnknownMeetingIsNotFound() {
    assertThatThrownBy(() -> as(officer, Role.OFFICER, () -> desk.dossier(99_999_999)))
        .isInstanceOf(NotFound.class);
  }

  private Map<Set<Role>, List<Callable<?>>> deeds() {
    return Map.of(
        READERS,
        List.of(() -> desk.dossier(meeting)),
        PREPARERS,
        List.of(
            () -> preparedBy(plan(1, links(), NOTHING)),
            () -> record("1", true, true, true, NOTHING, 1)),
        EnumSet.of(Role.APPROVER),
        List.of(
            () -> announce(1),
            () -> closed(1),
            () -> callOff(CallOff.Kind.CANCEL, WORDS, "", "", 1)));
  }

  private void held() throws SQLException {
    tables.write(
        "update meeting set status = 'HELD', announced_at = now() - interval '30 days', starts_at"
            + " = now() - interval '3 hours', started_at = now() - interval '3 hours', ended_at ="
            + " now() - interval '1 hour', version = version + 1 where id = ?",
        meeting);
  }

  private MeetingDossier dossier() throws Exception {
    return as(officer, Role.OFFICER, () -> desk.dossier(meeting));
  }

  private boolean prepare(PrepareMeeting wish) throws Exception {
    return as(officer, Role.OFFICER, () -> preparedBy(wish));
  }

  private boolean preparedBy(PrepareMeeting wish) {
    desk.prepare(wish);
    return true;
  }

  private void announce() throws Exception {
    village.akimatAgrees(meeting);
    village.suitsThePeople(meeting);
    village.peopleWereTold(meeting);
    int seen = dossier().version();
    as(approver, Role.APPROVER, () -> announce(seen));
  }

  private boolean announce(int seen) {
    desk.announce(meeting, seen);
    return true;
  }

  private void close() throws Exception {
    int seen = dossier().version();
    as(approver, Role.APPROVER, () -> closed(seen));
  }

  private boolean closed(int seen) {
    desk.close(meeting, seen);
    return true;
  }

  private boolean callOff(CallOff.Kind kind, TypedText reason, String day, String time)
      throws Exception {
    return callOff(kind, reason, day, time, version());
  }

  private boolean callOff(CallOff.Kind kind, TypedText reason, String day, String time, int seen) {
    desk.callOff(new CallOff(meeting, seen, kind, reason, day, time));
    return true;
  }

  private boolean record(
      String people,
      @Nullable Boolean ngo,
      @Nullable Boolean briefing,
      @Nullable Boolean akim,
      TypedText absence)
      throws Exception {
    return record(people, ngo, briefing, akim, absence, version());
  }

  private boolean record(
      String people,
      @Nullable Boolean ngo,
      @Nullable Boolean briefing,
      @Nullable Boolean akim,
      TypedText absence,
      int seen) {
    desk.record(new RecordMeeting(meeting, seen, people, ngo, briefing, akim, absence));
    return true;
  }

  private int version() throws SQLException {
    return (int) tables.number("select version from meeting where id = ?", meeting);
  }

  private <T> T as(String login, Role role, Callable<T> deed) throws Exception {
    return staff.as(login, role, deed);
  }

  private String nextMonth() throws SQLException {
    long day = tables.number("select to_char(now() + interval '60 days', 'YYYYMMDD')::bigint");
    return "%d-%02d-%02d".formatted(day / 10_000, day / 100 % 100, day % 100);
  }

  private static List<PrepareMeeting.Item> agenda() {
    return List.of(
        new PrepareMeeting.Item(AgendaPart.REPORT, "30", WORDS),
        new PrepareMeeting.Item(AgendaPart.ANSWERS, "90", WORDS));
  }

  private static List<PrepareMeeting.Link> links() {
    return List.of(
        new PrepareMeeting.Link(BroadcastKind.VIDEO, "YouTube", "https://video.example.kz/1"),
        new PrepareMeeting.Link(BroadcastKind.COMMENTS, "Telegram", "https://chat.example.kz/1"));
  }

  private PrepareMeeting plan(int seen, List<PrepareMeeting.Link> links, TypedText noBroadcast) {
    return new PrepareMeeting(meeting, seen, WORDS, WORDS, agenda(), links, noBroadcast);
  }

  private static void assertFaults(Callable<?> deed, String... faults) {
    assertThatThrownBy(deed::call)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              List<String> told = new ArrayList<>();
              refused.faults().forEach(fault -> told.add(fault.field() + "." + fault.fault()));
              assertThat(told).containsExactly(faults);
            });
  }
}
