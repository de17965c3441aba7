package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.body.NoFirstHead;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.oversight.ObligationRow;
import kz.kezdesu.oversight.ObligationsBoard;
import kz.kezdesu.paper.PaperForm;
import kz.kezdesu.passage.BodyOutOfScope;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.schedule.ApproveSchedule;
import kz.kezdesu.schedule.Clash;
import kz.kezdesu.schedule.LineDayIsOver;
import kz.kezdesu.schedule.LineStanding;
import kz.kezdesu.schedule.MoveLine;
import kz.kezdesu.schedule.ProposalDesk;
import kz.kezdesu.schedule.ProposalDetail;
import kz.kezdesu.schedule.ProposalInSchedule;
import kz.kezdesu.schedule.ProposalIsClosed;
import kz.kezdesu.schedule.ProposalMoveNotPossible;
import kz.kezdesu.schedule.ProposalRow;
import kz.kezdesu.schedule.ProposalStatus;
import kz.kezdesu.schedule.PublishedSchedule;
import kz.kezdesu.schedule.ScheduleCatalogue;
import kz.kezdesu.schedule.ScheduleDesk;
import kz.kezdesu.schedule.ScheduleHasClashes;
import kz.kezdesu.schedule.ScheduleIsClosed;
import kz.kezdesu.schedule.ScheduleLine;
import kz.kezdesu.schedule.ScheduleSheet;
import kz.kezdesu.schedule.ScheduleUnchanged;
import kz.kezdesu.schedule.WriteProposal;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the proposals of ministries to the approved schedule of the coming year, and its change. */
@ExtendWith(ArquillianExtension.class)
@Decree({"1.4d", "4.3", "6.1"})
class SchedulingTheYearIT {
  private static final int YEAR = LocalDate.now().getYear() + 1;
  private static final TypedText WORDS = new TypedText("Семей", "Семей", "");
  private static final TypedText WHY = new TypedText("Боран", "Метель", "");
  private static final String ABAI = "100000000";
  private static final String AKMOLA = "110000000";

  @EJB private ProposalDesk proposals;
  @EJB private ScheduleDesk schedules;
  @EJB private ScheduleCatalogue catalogue;
  @EJB private MeetingCatalogue meetings;
  @EJB private ObligationsBoard board;
  @Inject private Tables tables;
  @Inject private Staff staff;

  private String officer = "";
  private String approver = "";
  private String media = "";
  private String access = "";
  private String government = "";

  @BeforeEach
  void officesAtWork() throws SQLException {
    officer = hire(Role.OFFICER, "moh");
    approver = hire(Role.APPROVER, "moh");
    media = hire(Role.MEDIA, "mci");
    access = hire(Role.ACCESS, "mci");
    government = hire(Role.GOVERNMENT, "government");
    tables.write("update official set until = current_date where post = 'FIRST_HEAD'");
    takesOffice("moh");
    takesOffice("moe");
  }

  @AfterEach
  void nothingIsPlanned() throws SQLException {
    tables.write("delete from time_machine");
    for (String table : List.of("schedule_paper", "schedule_entry", "year_schedule")) {
      tables.write("alter table " + table + " disable trigger user");
      tables.write("delete from " + table);
      tables.write("alter table " + table + " enable trigger user");
    }
    tables.write("delete from meeting_move");
    tables.write("update meeting set replaced_by = null");
    tables.write("delete from meeting");
    tables.write("delete from schedule_version");
    tables.write("delete from meeting_proposal_move");
    tables.write("delete from meeting_proposal");
  }

  @Test
  void aProposalIsReturnedCorrectedAndAccepted() throws Exception {
    long id = propose(ABAI, "-03-18", "15:00");
    staff.does(approver, Role.APPROVER, () -> proposals.send(id, version(id)));
    staff.does(
        media, Role.MEDIA, () -> proposals.giveBack(id, version(id), "Укажите место точнее"));
    assertThat(read(id).remark()).isEqualTo("Укажите место точнее");

    staff.does(
        officer,
        Role.OFFICER,
        () -> proposals.write(wish(id, version(id), "moh", AKMOLA, "-03-18", "16:00")));
    staff.does(approver, Role.APPROVER, () -> proposals.send(id, version(id)));
    staff.does(media, Role.MEDIA, () -> proposals.accept(id, version(id)));

    ProposalDetail accepted = read(id);
    assertThat(accepted.row().status()).isEqualTo(ProposalStatus.ACCEPTED);
    assertThat(accepted.row().meeting().regionKato()).isEqualTo(AKMOLA);
    assertThat(accepted.steps()).hasSize(4);
    assertThatThrownBy(
            () ->
                staff.does(
                    officer,
                    Role.OFFICER,
                    () -> proposals.write(wish(id, version(id), "moh", ABAI, "-03-19", "15:00"))))
        .isInstanceOf(ProposalIsClosed.class);
    assertThatThrownBy(
            () -> staff.does(approver, Role.APPROVER, () -> proposals.withdraw(id, version(id))))
        .isInstanceOf(ProposalMoveNotPossible.class);
  }

  @Test
  void theMediaAuthorityDoesNotSeeADraft() throws Exception {
    long id = propose(ABAI, "-03-18", "15:00");

    assertThat(seenBy(media, Role.MEDIA)).isEmpty();
    assertThat(seenBy(hire(Role.OFFICER, "moe"), Role.OFFICER)).isEmpty();
    assertThat(
            seenBy(
                hire(Role.PRESIDENTIAL_ADMINISTRATION, "administration"),
                Role.PRESIDENTIAL_ADMINISTRATION))
        .hasSize(1);
    assertThatThrownBy(() -> staff.as(media, Role.MEDIA, () -> proposals.proposal(id)))
        .isInstanceOf(NotYours.class);
    staff.does(approver, Role.APPROVER, () -> proposals.send(id, version(id)));
    assertThat(seenBy(media, Role.MEDIA)).hasSize(1);
  }

  @Test
  void whoIsSecondLosesNothingBecauseNothingIsOverwritten() throws Exception {
    long id = propose(ABAI, "-03-18", "15:00");
    int seen = version(id);
    staff.does(
        officer,
        Role.OFFICER,
        () -> proposals.write(wish(id, seen, "moh", ABAI, "-04-15", "15:00")));

    assertThatThrownBy(
            () ->
                staff.does(
                    officer,
                    Role.OFFICER,
                    () -> proposals.write(wish(id, seen, "moh", AKMOLA, "-05-20", "15:00"))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> staff.does(approver, Role.APPROVER, () -> proposals.send(id, seen)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(read(id).row().meeting().regionKato()).isEqualTo(ABAI);
  }

  @Test
  void aDoubleClickProposesOnce() throws Exception {
    WriteProposal wish = wish(0, 0, "moh", ABAI, "-03-18", "15:00");
    long first = staff.as(officer, Role.OFFICER, () -> proposals.write(wish));
    long second = staff.as(officer, Role.OFFICER, () -> proposals.write(wish));

    assertThat(second).isEqualTo(first);
    assertThat(tables.count("meeting_proposal")).isEqualTo(1);
  }

  @Test
  @Decree({"1", "1.4d"})
  void theMinistryOfDefenceProposesNothingAndAVacantOfficeNeither() throws Exception {
    String defence = hire(Role.OFFICER, "mod");
    assertThatThrownBy(
            () ->
                staff.does(
                    defence,
                    Role.OFFICER,
                    () -> proposals.write(wish(0, 0, "mod", ABAI, "-03-18", "15:00"))))
        .isInstanceOf(BodyOutOfScope.class);
    String vacant = hire(Role.OFFICER, "mti");
    assertThatThrownBy(
            () ->
                staff.does(
                    vacant,
                    Role.OFFICER,
                    () -> proposals.write(wish(0, 0, "mti", ABAI, "-03-18", "15:00"))))
        .isInstanceOf(NoFirstHead.class);
  }

  @Test
  void anApprovedScheduleIsPublicFrozenAndPlansItsMeetings() throws Exception {
    accepted(ABAI, "-03-18");
    accepted(AKMOLA, "-05-20");
    compile();
    assertThat(sheet().clashes())
        .extracting(Clash::kind)
        .contains(Clash.Kind.REGION_WITHOUT_MEETING, Clash.Kind.BODY_WITHOUT_MEETING)
        .doesNotContain(Clash.Kind.SAME_PERSON);
    assertThat(catalogue.versions(YEAR)).isEmpty();
    submit();
    assertThatThrownBy(() -> move(line(ABAI), "-03-25", WHY)).isInstanceOf(ScheduleIsClosed.class);
    approve();

    PublishedSchedule published = catalogue.version(YEAR, 1);
    assertThat(published.lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.meetingId()).isNotNull());
    assertThat(published.hosts()).hasSize(1);
    assertThat(published.hasPapers()).isTrue();
    assertThat(catalogue.paper(YEAR, 1, Language.KK, PaperForm.PDF))
        .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    assertThat(catalogue.paper(YEAR, 1, Language.RU, PaperForm.DOCX))
        .startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    MeetingDetail meeting = meetings.detail(meetingOf(line(ABAI)));
    assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
    assertThat(meeting.line().startsAt().atZone(Almaty.TIME).getHour()).isEqualTo(15);
    assertThat(meeting.scheduleVersion()).isNotNull();
    for (String change :
        List.of(
            "update schedule_entry set format = 'ONLINE'",
            "delete from schedule_entry",
            "delete from schedule_paper",
            "update year_schedule set number = 7")) {
      assertThatThrownBy(() -> tables.write(change))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("frozen");
    }
  }

  @Test
  void theBoardKnowsWhoHasDoneTheirDuty() throws Exception {
    assertThat(standing("1.4d", "moh")).doesNotStartWith("DONE");
    accepted(ABAI, "-03-18");
    compile();
    submit();

    assertThat(standing("1.4d", "moh")).startsWith("DONE");
    assertThat(standing("1.4d", "moe")).doesNotStartWith("DONE");
    assertThat(standing("6.1", "mci")).startsWith("DONE");
  }

  @Test
  void aChangeIsANewVersionWithItsReasonsAndTheOldOneStaysReadable() throws Exception {
    accepted(ABAI, "-03-18");
    accepted(AKMOLA, "-05-20");
    compile();
    submit();
    approve();
    long before = meetingOf(line(ABAI));
    long cancelled = meetingOf(line(AKMOLA));

    staff.does(access, Role.ACCESS, () -> schedules.change(YEAR, seen(), WHY));
    assertThatThrownBy(this::submit).isInstanceOf(ScheduleUnchanged.class);
    assertThatThrownBy(() -> move(line(ABAI), "-03-25", TypedText.nothing()))
        .isInstanceOf(InvalidInput.class);
    move(line(ABAI), "-03-25", WHY);
    UUID off = line(AKMOLA).key();
    staff.does(access, Role.ACCESS, () -> schedules.cancel(YEAR, seen(), off, WHY));
    assertThatThrownBy(
            () -> staff.does(access, Role.ACCESS, () -> schedules.takeOut(YEAR, seen(), off)))
        .isInstanceOf(NotFound.class);
    accepted("750000000", "-09-09");
    compile();
    submit();
    approve();

    PublishedSchedule second = catalogue.version(YEAR, 2);
    assertThat(second.difference())
        .isNotNull()
        .satisfies(
            difference -> {
              assertThat(difference.added()).hasSize(1);
              assertThat(difference.changed()).singleElement().matches(change -> change.isMoved());
              assertThat(difference.off()).hasSize(1);
            });
    assertThat(catalogue.version(YEAR, 1).lines()).hasSize(2);
    assertThat(meetings.line(cancelled).status()).isEqualTo(MeetingStatus.CANCELLED);
    MeetingDetail moved = meetings.detail(before);
    assertThat(moved.status()).isEqualTo(MeetingStatus.POSTPONED);
    assertThat(moved.line().movedTo()).isNotNull();
    assertThat(moved.replacedBy()).isEqualTo(meetingOf(line(ABAI)));
    assertThat(meetings.line(meetingOf(line(ABAI))).status()).isEqualTo(MeetingStatus.PLANNED);
  }

  @Test
  void whatAMinistryPostponedComesIntoTheNextVersionWithItsNewDate() throws Exception {
    accepted(ABAI, "-03-18");
    compile();
    submit();
    approve();
    long meeting = meetingOf(line(ABAI));
    tables.write(
        "update meeting set status = 'POSTPONED', reason_kk = 'Боран', reason_ru = 'Метель',"
            + " moved_to = starts_at + interval '14 days' where id = ?",
        meeting);

    staff.does(access, Role.ACCESS, () -> schedules.change(YEAR, seen(), WHY));
    ScheduleLine moved = line(ABAI);
    assertThat(moved.meeting().day()).isEqualTo(LocalDate.parse(YEAR + "-04-01"));
    assertThat(moved.reason()).isNotNull();
    submit();
    approve();

    assertThat(meetings.detail(meeting).replacedBy()).isEqualTo(meetingOf(line(ABAI)));
  }

  @Test
  void whatAMinistryPutOffToAnotherYearStaysInTheScheduleWithItsReason() throws Exception {
    accepted(ABAI, "-03-18");
    compile();
    submit();
    approve();
    tables.write(
        "update meeting set status = 'POSTPONED', reason_kk = 'Боран', reason_ru = 'Метель',"
            + " moved_to = starts_at + interval '400 days'");

    staff.does(access, Role.ACCESS, () -> schedules.change(YEAR, seen(), WHY));
    ScheduleLine line = line(ABAI);
    assertThat(line.standing()).isEqualTo(LineStanding.POSTPONED);
    assertThat(line.meeting().day()).isEqualTo(LocalDate.parse(YEAR + "-03-18"));
    submit();
    approve();
    assertThat(meetings.line(meetingOf(line(ABAI))).status()).isEqualTo(MeetingStatus.POSTPONED);
  }

  @Test
  void aMinisterInTwoPlacesAtOnceIsNotSubmitted() throws Exception {
    accepted(ABAI, "-03-18");
    accepted(AKMOLA, "-03-18");
    compile();

    assertThatThrownBy(this::submit).isInstanceOf(ScheduleHasClashes.class);
    move(line(AKMOLA), "-03-19", TypedText.nothing());
    submit();
  }

  @Test
  void theGovernmentReturnsAScheduleThatIsThenCorrected() throws Exception {
    accepted(ABAI, "-03-18");
    compile();
    submit();
    staff.does(
        government, Role.GOVERNMENT, () -> schedules.giveBack(YEAR, seen(), "Добавьте регионы"));

    assertThat(sheet().schedule())
        .isNotNull()
        .satisfies(returned -> assertThat(returned.remark()).isEqualTo("Добавьте регионы"));
    long id = accepted(AKMOLA, "-05-20");
    compile();
    assertThatThrownBy(
            () -> staff.does(media, Role.MEDIA, () -> proposals.giveBack(id, version(id), "Нет")))
        .isInstanceOf(ProposalInSchedule.class);
    submit();
    approve();
    assertThat(catalogue.version(YEAR, 1).lines()).hasSize(2);
  }

  @Test
  void anApprovalNamesADayThatHasComeAndANumber() throws Exception {
    accepted(ABAI, "-03-18");
    compile();
    submit();
    for (ApproveSchedule wrong :
        List.of(
            new ApproveSchedule(YEAR, seen(), LocalDate.now().plusDays(2).toString(), "1"),
            new ApproveSchedule(YEAR, seen(), LocalDate.now().minusDays(9).toString(), "1"),
            new ApproveSchedule(YEAR, seen(), today(), "  "),
            new ApproveSchedule(YEAR, seen(), "x", "x".repeat(61)))) {
      assertThatThrownBy(
              () -> staff.does(government, Role.GOVERNMENT, () -> schedules.approve(wrong)))
          .isInstanceOf(InvalidInput.class);
    }
    assertThat(catalogue.versions(YEAR)).isEmpty();
  }

  /** A day of January can be over before the Government has approved the schedule. */
  @Test
  @Decree("4.3")
  void aNewMeetingOnADayBeforeTheApprovalIsNotPlanned() throws Exception {
    accepted(ABAI, "-01-06");
    compile();
    submit();
    travel(LocalDate.of(YEAR, 1, 12));

    assertThat(sheet().clashes()).extracting(Clash::kind).contains(Clash.Kind.DAY_OVER);
    assertThatThrownBy(() -> approve(YEAR + "-01-12")).isInstanceOf(LineDayIsOver.class);
    staff.does(government, Role.GOVERNMENT, () -> schedules.giveBack(YEAR, seen(), "Перенесите"));
    assertThatThrownBy(this::submit).isInstanceOf(ScheduleHasClashes.class);
    move(line(ABAI), "-01-20", TypedText.nothing());
    submit();
    approve(YEAR + "-01-12");
    assertThat(meetings.line(meetingOf(line(ABAI))).status()).isEqualTo(MeetingStatus.PLANNED);
  }

  /** What was approved in time may be recorded when the day is over. */
  @Test
  @Decree("4.3")
  void anApprovalOfBeforeThatDayIsRecordedAfterIt() throws Exception {
    accepted(ABAI, "-01-06");
    compile();
    submit();
    travel(LocalDate.of(YEAR, 1, 12));

    approve(YEAR + "-01-05");
    assertThat(catalogue.version(YEAR, 1).lines()).hasSize(1);
  }

  private void travel(LocalDate day) throws SQLException {
    tables.write(
        "insert into time_machine (ahead) values (extract(epoch from cast(? as timestamptz) -"
            + " now())::bigint)",
        day + "T09:00+05");
  }

  /** Every deed × every role × the own body or another. */
  @Test
  @Decree({"1.4d", "4.3", "6.1", "7"})
  void onlyTheRightRolePasses() throws Exception {
    long id = propose(ABAI, "-03-18", "15:00");
    staff.does(approver, Role.APPROVER, () -> proposals.send(id, version(id)));
    accepted(AKMOLA, "-05-20");
    compile();
    Map<String, Set<Role>> rights = new LinkedHashMap<>();
    Set<Role> readers =
        EnumSet.of(Role.MEDIA, Role.ACCESS, Role.GOVERNMENT, Role.PRESIDENTIAL_ADMINISTRATION);
    Set<Role> own = EnumSet.of(Role.OFFICER, Role.EDITOR, Role.APPROVER);
    EnumSet<Role> all = EnumSet.copyOf(readers);
    all.addAll(own);
    rights.put("read a proposal", all);
    rights.put("write", EnumSet.of(Role.OFFICER, Role.EDITOR));
    rights.put("send", EnumSet.of(Role.APPROVER));
    rights.put("withdraw", EnumSet.of(Role.APPROVER));
    rights.put("return", EnumSet.of(Role.MEDIA));
    rights.put("accept", EnumSet.of(Role.MEDIA));
    rights.put("read the schedule", readers);
    for (String deed :
        List.of("compile", "move", "cancel", "restore", "take out", "change", "drop", "submit")) {
      rights.put(deed, EnumSet.of(Role.ACCESS));
    }
    rights.put("give back", EnumSet.of(Role.GOVERNMENT));
    rights.put("approve", EnumSet.of(Role.GOVERNMENT));
    for (Map.Entry<String, Set<Role>> right : rights.entrySet()) {
      for (Role role : Role.values()) {
        boolean may = right.getValue().contains(role);
        assertThat(refusal(hire(role, "moh"), role, right.getKey(), id))
            .as("%s as %s", right.getKey(), role)
            .isEqualTo(may ? "" : "role");
        assertThat(refusal(hire(role, "moe"), role, right.getKey(), id))
            .as("%s as %s of another body", right.getKey(), role)
            .isEqualTo(!may ? "role" : own.contains(role) ? "body" : "");
      }
    }
  }

  /** Why the deed was refused: for the role, for the body, or not for a right at all. */
  private String refusal(String login, Role role, String deed, long id) throws Exception {
    try {
      staff.does(login, role, () -> attempt(deed, id));
      return "";
    } catch (EJBAccessException noRole) {
      return "role";
    } catch (NotYours otherBody) {
      return "body";
    } catch (Refusal rightEnough) {
      return "";
    }
  }

  /** With a version that nobody has: whoever has the right is refused for that. */
  private void attempt(String deed, long id) {
    UUID key = UUID.randomUUID();
    switch (deed) {
      case "read a proposal" -> proposals.proposal(id);
      case "write" -> proposals.write(wish(id, -1, "moh", ABAI, "-07-01", "15:00"));
      case "send" -> proposals.send(id, -1);
      case "withdraw" -> proposals.withdraw(id, -1);
      case "return" -> proposals.giveBack(id, -1, "Нет");
      case "accept" -> proposals.accept(id, -1);
      case "read the schedule" -> schedules.sheet(YEAR);
      case "compile" -> schedules.compile(YEAR, -1);
      case "move" ->
          schedules.move(new MoveLine(YEAR, -1, key, ABAI, "", "", WORDS, TypedText.nothing()));
      case "cancel" -> schedules.cancel(YEAR, -1, key, WHY);
      case "restore" -> schedules.restore(YEAR, -1, key);
      case "take out" -> schedules.takeOut(YEAR, -1, key);
      case "change" -> schedules.change(YEAR, -1, WHY);
      case "drop" -> schedules.drop(YEAR, -1);
      case "submit" -> schedules.submit(YEAR, -1, "1");
      case "give back" -> schedules.giveBack(YEAR, -1, "Нет");
      case "approve" -> schedules.approve(new ApproveSchedule(YEAR, -1, today(), "1"));
      default -> throw new IllegalArgumentException(deed);
    }
  }

  private String hire(Role role, String body) throws SQLException {
    return staff.hire(role + "." + UUID.randomUUID(), role, body);
  }

  private void takesOffice(String ministry) throws SQLException {
    tables.write(
        "insert into official (id, body_code, post, name_kk, name_ru, name_en)"
            + " values (?, ?, 'FIRST_HEAD', 'Әлия', 'Алия', 'Aliya')",
        UUID.randomUUID(),
        ministry);
  }

  private long propose(String region, String day, String time) throws Exception {
    return staff.as(
        officer, Role.OFFICER, () -> proposals.write(wish(0, 0, "moh", region, day, time)));
  }

  private long accepted(String region, String day) throws Exception {
    long id = propose(region, day, "15:00");
    staff.does(approver, Role.APPROVER, () -> proposals.send(id, version(id)));
    staff.does(media, Role.MEDIA, () -> proposals.accept(id, version(id)));
    return id;
  }

  private void compile() throws Exception {
    int seen = seen();
    staff.does(access, Role.ACCESS, () -> schedules.compile(YEAR, seen));
  }

  private void submit() throws Exception {
    int seen = seen();
    staff.does(access, Role.ACCESS, () -> schedules.submit(YEAR, seen, "03-12/418"));
  }

  private void approve() throws Exception {
    approve(today());
  }

  private void approve(String day) throws Exception {
    int seen = seen();
    staff.does(
        government,
        Role.GOVERNMENT,
        () -> schedules.approve(new ApproveSchedule(YEAR, seen, day, "№ 1024")));
  }

  private void move(ScheduleLine line, String day, TypedText why) throws Exception {
    int seen = seen();
    staff.does(
        access,
        Role.ACCESS,
        () ->
            schedules.move(
                new MoveLine(
                    YEAR,
                    seen,
                    line.key(),
                    line.meeting().regionKato(),
                    YEAR + day,
                    "15:00",
                    WORDS,
                    why)));
  }

  private ScheduleLine line(String region) throws Exception {
    return sheet().lines().stream()
        .filter(line -> line.meeting().regionKato().equals(region))
        .findFirst()
        .orElseThrow();
  }

  private static long meetingOf(ScheduleLine line) {
    Long meeting = line.meetingId();
    return meeting == null ? 0 : meeting;
  }

  private int seen() throws SQLException {
    return (int)
        tables.number(
            "select coalesce((select version from year_schedule where year = ? order by number desc"
                + " limit 1), 0)",
            YEAR);
  }

  private ScheduleSheet sheet() throws Exception {
    Callable<ScheduleSheet> reading = () -> schedules.sheet(YEAR);
    return staff.as(access, Role.ACCESS, reading);
  }

  private int version(long id) throws SQLException {
    return (int) tables.number("select version from meeting_proposal where id = ?", id);
  }

  private ProposalDetail read(long id) throws Exception {
    Callable<ProposalDetail> reading = () -> proposals.proposal(id);
    return staff.as(officer, Role.OFFICER, reading);
  }

  private List<ProposalRow> seenBy(String login, Role role) throws Exception {
    Callable<List<ProposalRow>> reading = () -> proposals.proposals(YEAR);
    return staff.as(login, role, reading);
  }

  private String standing(String clause, String body) {
    return board.year(YEAR - 1).rows().stream()
        .filter(row -> row.clause().equals(clause) && row.bodyCode().equals(body))
        .filter(row -> row.duty().from().getYear() == YEAR)
        .map(ObligationRow::standing)
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static String today() {
    return LocalDate.now(Almaty.TIME).toString();
  }

  private static WriteProposal wish(
      long id, int version, String ministry, String region, String day, String time) {
    return new WriteProposal(
        id,
        version,
        UUID.randomUUID(),
        ministry,
        YEAR,
        region,
        YEAR + day,
        time,
        "120",
        "OFFLINE",
        WORDS,
        WORDS,
        WORDS,
        false);
  }
}
