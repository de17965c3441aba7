package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.body.NoFirstHead;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingHasBegun;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.NotReady;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.risk.PlanFromRisk;
import kz.kezdesu.risk.RecordRisk;
import kz.kezdesu.risk.RiskDesk;
import kz.kezdesu.risk.RiskLine;
import kz.kezdesu.risk.TensionCatalogue;
import kz.kezdesu.risk.TensionDesk;
import kz.kezdesu.risk.TensionIsNotHigh;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Medicines run out in the region of Abai; the minister goes there outside the schedule. */
@ExtendWith(ArquillianExtension.class)
class RisksIT {
  private static final TypedText WORDS = new TypedText("Дәрі жетіспейді", "Нет лекарств", "");
  private static final String ABAI = "100000000";
  private static final Set<Role> WRITERS = EnumSet.of(Role.OFFICER, Role.EDITOR);

  @EJB private RiskDesk risks;
  @EJB private TensionDesk tensions;
  @EJB private TensionCatalogue tensionCatalogue;
  @EJB private MeetingCatalogue meetings;
  @EJB private MeetingDesk meetingDesk;
  @Inject private Tables tables;
  @Inject private Staff staff;

  private String officer = "";
  private String approver = "";
  private String government = "";
  private UUID minister = UUID.randomUUID();
  private UUID deputy = UUID.randomUUID();

  @BeforeEach
  void aMinisterIsInOffice() throws SQLException {
    officer = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "moh");
    approver = staff.hire("approver." + UUID.randomUUID(), Role.APPROVER, "moh");
    government = staff.hire("government." + UUID.randomUUID(), Role.GOVERNMENT, "government");
    minister = official("moh", "FIRST_HEAD");
    deputy = official("government", "DEPUTY_PRIME_MINISTER");
  }

  @AfterEach
  void nobodyIsInOffice() throws SQLException {
    tables.write("update official set until = '2030-01-01' where id in (?, ?)", minister, deputy);
  }

  @Test
  @Decree("1.8")
  void aMeetingOutsideTheScheduleBeginsWithARiskAndIsHeldByTheFirstHead() throws Exception {
    long meeting = plan(recorded());

    ScheduleRow line = meetings.line(meeting);
    assertThat(line.kind()).isEqualTo(MeetingKind.OFF_SCHEDULE);
    assertThat(line.status()).isEqualTo(MeetingStatus.PLANNED);
    assertThat(line.regionKato()).isEqualTo(ABAI);
    assertThat(meetings.detail(meeting).whyRegion().in(Language.RU)).isEqualTo("Нет лекарств");
    assertThat(tables.text("select host_id::text from meeting where id = ?", meeting))
        .isEqualTo(minister.toString());
    assertThat(lines().get(0).meetings()).extracting(ScheduleRow::id).containsExactly(meeting);
  }

  @Test
  @Decree({"1.2a", "1.3", "1.4e", "1.4f", "1.8"})
  void itGoesThroughTheSameReadinessAsEveryOther() throws Exception {
    long meeting = plan(recorded());
    int seen = staff.as(officer, Role.OFFICER, () -> meetingDesk.dossier(meeting)).version();

    assertThat(readiness(meeting))
        .extracting(Announcing.Condition::matter)
        .contains(
            Announcing.Matter.HOST,
            Announcing.Matter.REPORT,
            Announcing.Matter.BROADCAST,
            Announcing.Matter.VENUE,
            Announcing.Matter.VIDEO_LINK,
            Announcing.Matter.COVERAGE,
            Announcing.Matter.NOTICE,
            Announcing.Matter.WAY_IN);
    assertThat(readiness(meeting))
        .filteredOn(condition -> condition.matter() == Announcing.Matter.HOST)
        .allMatch(Announcing.Condition::isMet);
    assertThatThrownBy(
            () -> staff.does(approver, Role.APPROVER, () -> meetingDesk.announce(meeting, seen)))
        .isInstanceOf(NotReady.class);
  }

  @Test
  void beforeItIsAnnouncedOnlyStaffKnowOfIt() throws Exception {
    long meeting = plan(recorded());
    ScheduleFilter all =
        new ScheduleFilter(
            meetings.line(meeting).startsAt(),
            meetings.line(meeting).startsAt().plusSeconds(1),
            null,
            "moh",
            null,
            null);

    assertThat(meetings.schedule(all, 500)).noneMatch(line -> line.id() == meeting);
    assertThatThrownBy(() -> meetings.publicDetail(meeting)).isInstanceOf(NotFound.class);
    assertThat(staff.as(officer, Role.OFFICER, () -> meetings.scheduleForStaff(all, 500)))
        .anyMatch(line -> line.id() == meeting);

    tables.write(
        "update meeting set status = 'ANNOUNCED', announced_at = now() where id = ?", meeting);
    assertThat(meetings.schedule(all, 500)).anyMatch(line -> line.id() == meeting);
    assertThat(meetings.publicDetail(meeting).id()).isEqualTo(meeting);
  }

  @Test
  void theSameWishAgainIsTheSameRisk() throws Exception {
    RecordRisk wish = new RecordRisk(UUID.randomUUID(), "moh", ABAI, "ARISEN", WORDS, WORDS);
    int before = lines().size();
    staff.does(officer, Role.OFFICER, () -> risks.record(wish));
    staff.does(officer, Role.OFFICER, () -> risks.record(wish));

    assertThat(lines()).hasSize(before + 1);
  }

  @Test
  @Decree("1.8")
  void withoutAFirstHeadThereIsNobodyToHoldIt() throws Exception {
    long risk = recorded();
    tables.write("update official set until = '2026-01-01' where id = ?", minister);

    assertThatThrownBy(() -> plan(risk)).isInstanceOf(NoFirstHead.class);
  }

  @Test
  void everythingTypedWrongIsToldAtOnce() throws Exception {
    assertFaults(
        () -> {
          staff.does(
              officer,
              Role.OFFICER,
              () ->
                  risks.record(
                      new RecordRisk(
                          UUID.randomUUID(),
                          "moh",
                          "999",
                          "SOON",
                          new TypedText("\u0000", "ә".repeat(201), ""),
                          new TypedText("a", "", "x".repeat(1001)))));
          return 0;
        },
        "risk_stage.empty",
        "risk_region.empty",
        "risk_sphereKk.empty",
        "risk_sphereRu.long",
        "risk_textRu.empty",
        "risk_textEn.long");
    long risk = recorded();
    assertFaults(
        () -> plan(risk, "вчера", "25:00", "14", "ANY"),
        "risk_day.form",
        "risk_time.form",
        "risk_minutes.number",
        "risk_format.empty");
    assertFaults(
        () -> plan(risk, "2020-01-01", "10:00", "601", "ONLINE"),
        "risk_day.past",
        "risk_minutes.number");
    assertFaults(() -> plan(risk, "9999-12-31", "10:00", "600", "ONLINE"), "risk_day.far");
  }

  @Test
  @Decree("4.4")
  void aHighRiskDemandsADeputyPrimeMinisterWhomTheGovernmentNames() throws Exception {
    long meeting = plan(recorded());
    assertThat(deputyCondition(meeting)).isEmpty();

    set(meeting, 0, true);
    assertThat(deputyCondition(meeting))
        .singleElement()
        .satisfies(
            condition -> {
              assertThat(condition.isMet()).isFalse();
              assertThat(condition.owedBy()).isEqualTo("government");
            });
    assertThat(tensionCatalogue.deputyOf(meeting)).isEmpty();

    name(meeting, version(meeting), deputy.toString());
    assertThat(deputyCondition(meeting)).singleElement().matches(Announcing.Condition::isMet);
    assertThat(tensionCatalogue.deputyOf(meeting)).isPresent();

    set(meeting, version(meeting), false);
    assertThat(deputyCondition(meeting)).isEmpty();
    assertThat(tensionCatalogue.deputyOf(meeting)).isEmpty();
  }

  @Test
  @Decree("4.4")
  void onlySomebodyInThatOfficeIsNamedAndOnlyWhereTheRiskIsHigh() throws Exception {
    long meeting = plan(recorded());
    assertThatThrownBy(() -> name(meeting, 0, deputy.toString()))
        .isInstanceOf(TensionIsNotHigh.class);
    set(meeting, 0, false);
    assertThatThrownBy(() -> name(meeting, version(meeting), deputy.toString()))
        .isInstanceOf(TensionIsNotHigh.class);
    set(meeting, version(meeting), true);
    for (String nobody : List.of("", "x", minister.toString(), UUID.randomUUID().toString())) {
      assertFaults(
          () -> {
            name(meeting, version(meeting), nobody);
            return 0;
          },
          "risk_deputy.empty");
    }
  }

  @Test
  void whoHasSeenAnOlderAssessmentChangesNothing() throws Exception {
    long meeting = plan(recorded());
    set(meeting, 0, true);

    assertThatThrownBy(() -> set(meeting, 0, false)).isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> name(meeting, 99, deputy.toString()))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(deputyCondition(meeting)).hasSize(1);
  }

  @Test
  void onceTheMeetingHasBegunNothingIsAssessedAnyMore() throws Exception {
    long meeting = plan(recorded());
    set(meeting, 0, true);
    tables.write(
        "update meeting set status = 'HELD', announced_at = now() - interval '20 days' where id ="
            + " ?",
        meeting);

    assertThatThrownBy(() -> set(meeting, version(meeting), false))
        .isInstanceOf(MeetingHasBegun.class);
    assertThatThrownBy(() -> name(meeting, version(meeting), deputy.toString()))
        .isInstanceOf(MeetingHasBegun.class);
  }

  @Test
  @Decree("7")
  void everyDeedIsForItsRolesAtTheOwnMinistryOnly() throws Exception {
    long risk = recorded();
    long meeting = plan(risk);
    set(meeting, 0, true);
    int seen = version(meeting);
    for (Role role : Role.values()) {
      String other =
          staff.hire(
              "other." + UUID.randomUUID(), role, role == Role.GOVERNMENT ? "government" : "moe");
      Class<? extends Exception> writers =
          WRITERS.contains(role) ? NotYours.class : EJBAccessException.class;
      assertThatThrownBy(
              () ->
                  staff.does(
                      other,
                      role,
                      () ->
                          risks.record(
                              new RecordRisk(
                                  UUID.randomUUID(), "moh", ABAI, "ARISEN", WORDS, WORDS))))
          .as(role.name())
          .isInstanceOf(writers);
      assertThatThrownBy(() -> staff.as(other, role, () -> risks.risk(risk)))
          .as(role.name())
          .isInstanceOf(writers);
      if (role != Role.GOVERNMENT) {
        assertThatThrownBy(
                () -> staff.does(other, role, () -> tensions.set(meeting, seen, false, WORDS)))
            .as(role.name())
            .isInstanceOf(role == Role.APPROVER ? NotYours.class : EJBAccessException.class);
        assertThatThrownBy(
                () ->
                    staff.does(other, role, () -> tensions.name(meeting, seen, deputy.toString())))
            .as(role.name())
            .isInstanceOf(EJBAccessException.class);
      }
    }
    String control =
        staff.hire(
            "control." + UUID.randomUUID(), Role.PRESIDENTIAL_ADMINISTRATION, "administration");
    assertThat(staff.as(control, Role.PRESIDENTIAL_ADMINISTRATION, () -> tensions.sheet(meeting)))
        .matches(sheet -> sheet.high() && !sheet.maySet() && !sheet.mayName());
    assertThat(staff.as(control, Role.PRESIDENTIAL_ADMINISTRATION, tensions::high))
        .anyMatch(sheet -> sheet.meeting().id() == meeting);
  }

  @Test
  void anUnknownRiskOrMeetingIsNotFound() {
    assertThatThrownBy(() -> plan(9_999_999)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> set(9_999_999, 0, true)).isInstanceOf(NotFound.class);
  }

  private UUID official(String body, String post) throws SQLException {
    UUID id = UUID.randomUUID();
    tables.write(
        "update official set until = '2030-01-01' where body_code = ? and post = ? and until is"
            + " null",
        body,
        post);
    tables.write(
        "insert into official (id, body_code, post, name_kk, name_ru, name_en) values (?, ?, ?,"
            + " 'Асқар', 'Аскар', 'Askar')",
        id,
        body,
        post);
    return id;
  }

  private long recorded() throws Exception {
    staff.does(
        officer,
        Role.OFFICER,
        () ->
            risks.record(new RecordRisk(UUID.randomUUID(), "moh", ABAI, "FORECAST", WORDS, WORDS)));
    return lines().get(0).risk().id();
  }

  private List<RiskLine> lines() throws Exception {
    return staff.as(officer, Role.OFFICER, risks::lines);
  }

  private long plan(long risk) throws Exception {
    return plan(risk, LocalDate.now().plusDays(20).toString(), "15:00", "120", "OFFLINE");
  }

  private long plan(long risk, String day, String time, String minutes, String format)
      throws Exception {
    return staff.as(
        officer,
        Role.OFFICER,
        () -> risks.plan(new PlanFromRisk(risk, day, time, minutes, format, WORDS, WORDS)));
  }

  private List<Announcing.Condition> readiness(long meeting) throws Exception {
    return staff.as(officer, Role.OFFICER, () -> meetingDesk.dossier(meeting)).readiness();
  }

  private List<Announcing.Condition> deputyCondition(long meeting) throws Exception {
    return readiness(meeting).stream()
        .filter(condition -> condition.matter() == Announcing.Matter.DEPUTY_PM)
        .toList();
  }

  private void set(long meeting, int seen, boolean high) throws Exception {
    staff.does(approver, Role.APPROVER, () -> tensions.set(meeting, seen, high, WORDS));
  }

  private void name(long meeting, int seen, String who) throws Exception {
    staff.does(government, Role.GOVERNMENT, () -> tensions.name(meeting, seen, who));
  }

  private int version(long meeting) throws SQLException {
    return (int)
        tables.number(
            "select coalesce(max(version), 0) from meeting_tension where meeting_id = ?", meeting);
  }

  private static void assertFaults(Callable<?> deed, String... faults) {
    assertThatThrownBy(deed::call)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(one -> one.field() + "." + one.fault())
                    .containsExactly(faults));
  }
}
