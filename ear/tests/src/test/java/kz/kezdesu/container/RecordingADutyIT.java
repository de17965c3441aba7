package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.decree.DatedDuty.Standing;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.oversight.DutyDesk;
import kz.kezdesu.oversight.KnownWithoutRecord;
import kz.kezdesu.oversight.ObligationRow;
import kz.kezdesu.oversight.ObligationsBoard;
import kz.kezdesu.oversight.RecordDuty;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Duties of the year 2024, which is over: an akimat, ministries and the offices record theirs. */
@ExtendWith(ArquillianExtension.class)
@Decree({"1.4c", "1.4d", "2", "3.2", "4.2", "6.1"})
class RecordingADutyIT {
  private static final int YEAR = 2024;
  private static final LocalDate FIRST_HALF = LocalDate.of(2024, 1, 1);

  /** The work itself is done in the system: proposals, and submitting the schedule. */
  private static final Set<String> HELD_HERE = Set.of("1.4d", "6.1");

  private static final LocalDate NEXT_YEAR = LocalDate.of(2025, 1, 1);
  private static final Set<Role> RECORDERS =
      Set.of(
          Role.APPROVER,
          Role.AKIMAT,
          Role.GOVERNMENT,
          Role.MEDIA,
          Role.ACCESS,
          Role.PRESIDENTIAL_ADMINISTRATION);
  private static int turn = 9;

  @EJB private DutyDesk desk;
  @EJB private ObligationsBoard board;
  @Inject private Tables tables;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private String akimat = "";
  private String login = "";

  @BeforeEach
  void anAkimatThatHasRecordedNothing() throws Exception {
    List<String> codes =
        List.of("10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55");
    turn++;
    akimat = "akimat." + codes.get(turn % codes.size());
    login = staff.hire("duties" + turn, Role.AKIMAT, akimat);
  }

  @Test
  void aLateSummaryIsTakenAndShownAsLate() throws Exception {
    record("2024-07-03", "01-12/345");
    ObligationRow row = row();
    assertThat(row.standing()).isEqualTo(Standing.DONE_LATE);
    assertThat(row.daysLate()).isEqualTo(3);
    assertThat(row.document()).isEqualTo("01-12/345");
    assertThat(
            tables.number(
                "select count(*) from audit_entry where action = 'duty.record' and subject_id = ?",
                akimat + "/3.2/2024-01-01"))
        .isEqualTo(1);
  }

  @Test
  void whatIsDoneOnTheLastDayIsInTime() throws Exception {
    record("2024-06-30", "1");
    assertThat(row().standing()).isEqualTo(Standing.DONE);
  }

  @Test
  void nothingRecordedIsOverdue() {
    assertThat(row().standing()).isEqualTo(Standing.OVERDUE);
  }

  @Test
  void aCorrectionIsANewRecordAndTheSameWordsAreRecordedOnce() throws Exception {
    record("2024-06-25", "1");
    record("2024-06-25", " 1 ");
    long first = recorded();
    as(() -> desk.record(wish(akimat, "3.2", FIRST_HALF, first, "2024-06-26", "2")));
    ObligationRow row = row();
    assertThat(row.doneOn()).isEqualTo("2024-06-26");
    assertThat(row.earlier()).extracting(old -> old.documentNumber()).containsExactly("1");
    assertThatThrownBy(
            () -> as(() -> desk.record(wish(akimat, "3.2", FIRST_HALF, first, "2024-06-27", "3"))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void theTablesThemselvesKeepEveryRecord() throws Exception {
    record("2024-06-25", "1");
    assertThatThrownBy(() -> tables.write("update duty_record set document_number = '2'"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> tables.write("delete from duty_record"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(
            () ->
                tables.write(
                    "insert into duty_record (body_code, clause, period_from, done_on,"
                        + " document_number, recorded_by, recorded_at)"
                        + " select body_code, clause, period_from, done_on, '9', 'x', now()"
                        + " from duty_record where body_code = ? and replaces is null",
                    akimat))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void ofManyAtOnceOneIsFirst() throws Exception {
    List<Boolean> outcomes =
        crowd.together(
            IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(
                    i ->
                        staff.deed(
                            login,
                            Role.AKIMAT,
                            () -> {
                              try {
                                desk.record(
                                    wish(akimat, "3.2", FIRST_HALF, 0, "2024-06-25", "n" + i));
                                return true;
                              } catch (ChangedMeanwhile later) {
                                return false;
                              }
                            }))
                .toList());
    assertThat(outcomes).containsOnlyOnce(true);
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void whatWasTypedWrongIsToldAllAtOnce() {
    assertThatThrownBy(
            () ->
                as(
                    () ->
                        desk.record(
                            new RecordDuty(
                                YEAR,
                                akimat,
                                "3.2",
                                FIRST_HALF,
                                0,
                                "2999-01-01",
                                "x".repeat(61),
                                "тек қазақша",
                                " "))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field() + "." + fault.fault())
                    .containsExactly(
                        "oversight_doneOn.future",
                        "oversight_documentNumber.long",
                        "oversight_noteRu.empty"));
  }

  @Test
  void whatTheSystemKnowsIsNotRecordedByHand() throws Exception {
    String government = staff.hire("duties.gov" + turn, Role.GOVERNMENT, "government");
    assertThatThrownBy(
            () ->
                staff.as(
                    government,
                    Role.GOVERNMENT,
                    done(
                        () ->
                            desk.record(
                                wish("government", "4.3", FIRST_HALF, 0, "2024-01-09", "1")))))
        .isInstanceOf(KnownWithoutRecord.class);
  }

  @Test
  @Decree("1")
  void anExcludedBodyAndWrongPeriodsAndYearsAreNoDuties() throws Exception {
    String mod = staff.hire("duties.mod" + turn, Role.APPROVER, "mod");
    assertThatThrownBy(
            () ->
                staff.as(
                    mod,
                    Role.APPROVER,
                    done(() -> desk.record(wish("mod", "1.4d", NEXT_YEAR, 0, "2024-11-01", "1")))))
        .isInstanceOf(NotFound.class);
    for (RecordDuty nothing :
        List.of(
            wish(akimat, "3.2", FIRST_HALF.plusDays(1), 0, "2024-06-01", "1"),
            wish(akimat, "6.1", NEXT_YEAR, 0, "2024-06-01", "1"),
            wish(akimat, "9.9", FIRST_HALF, 0, "2024-06-01", "1"),
            new RecordDuty(0, akimat, "3.2", FIRST_HALF, 0, "2024-06-01", "1", "", ""),
            new RecordDuty(
                Integer.MAX_VALUE, akimat, "3.2", FIRST_HALF, 0, "2024-06-01", "1", "", ""))) {
      assertThatThrownBy(() -> as(() -> desk.record(nothing))).isInstanceOf(NotFound.class);
    }
  }

  /** Every role, at its own body and at another: each records only what its body answers for. */
  @Test
  @Decree("7")
  void everyRoleRecordsOnlyTheDutyOfItsOwnBody() throws Exception {
    Map<Role, String> homes =
        Map.of(
            Role.APPROVER, "mti",
            Role.OFFICER, "mti",
            Role.EDITOR, "mti",
            Role.HOST, "mti",
            Role.ADMINISTRATOR, "mti",
            Role.AKIMAT, "akimat.79",
            Role.GOVERNMENT, "government",
            Role.MEDIA, "mci",
            Role.ACCESS, "mci",
            Role.PRESIDENTIAL_ADMINISTRATION, "administration");
    Map<RecordDuty, Role> duties =
        Map.of(
            wish("mti", "1.4d", NEXT_YEAR, 0, "2024-11-01", "m"), Role.APPROVER,
            wish("akimat.79", "3.2", FIRST_HALF, 0, "2024-06-01", "a"), Role.AKIMAT,
            wish("government", "4.2", FIRST_HALF, 0, "2024-06-01", "g"), Role.GOVERNMENT,
            wish("administration", "2", FIRST_HALF, 0, "2024-06-01", "p"),
                Role.PRESIDENTIAL_ADMINISTRATION,
            wish("mci", "6.1", NEXT_YEAR, 0, "2024-12-01", "i"), Role.ACCESS,
            wish("moa", "1.4d", NEXT_YEAR, 0, "2024-11-01", "o"), Role.HOST,
            wish("akimat.75", "3.2", FIRST_HALF, 0, "2024-06-01", "o"), Role.HOST);
    for (Role role : Role.values()) {
      String person = staff.hire("duties." + role + turn, role, homes.getOrDefault(role, "mti"));
      for (Map.Entry<RecordDuty, Role> duty : duties.entrySet()) {
        boolean own = duty.getValue() == role && RECORDERS.contains(role);
        if (own && HELD_HERE.contains(duty.getKey().clause())) {
          assertThatThrownBy(() -> staff.as(person, role, done(() -> desk.record(duty.getKey()))))
              .isInstanceOf(KnownWithoutRecord.class);
        } else if (own) {
          assertThat(staff.as(person, role, done(() -> desk.record(duty.getKey())))).isTrue();
        } else {
          assertThatThrownBy(() -> staff.as(person, role, done(() -> desk.record(duty.getKey()))))
              .as(role + " records " + duty.getKey().bodyCode() + " " + duty.getKey().clause())
              .isInstanceOf(RECORDERS.contains(role) ? NotYours.class : EJBAccessException.class);
        }
      }
    }
    assertThat(tables.number("select count(*) from duty_record where document_number = 'o'"))
        .isZero();
  }

  @Test
  void theWholeYearOfAllBodiesIsComputedQuickly() {
    board.year(YEAR);
    long begun = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      assertThat(board.year(2026).rows()).hasSizeGreaterThan(80);
    }
    assertThat((System.nanoTime() - begun) / 20 / 1_000_000).as("milliseconds").isLessThan(300);
  }

  private void record(String doneOn, String number) throws Exception {
    as(() -> desk.record(wish(akimat, "3.2", FIRST_HALF, 0, doneOn, number)));
  }

  private void as(Runnable deed) throws Exception {
    staff.as(login, Role.AKIMAT, done(deed));
  }

  private ObligationRow row() {
    return board.year(YEAR).ofBodies(Set.of(akimat)).rows().stream()
        .filter(row -> row.duty().from().equals(FIRST_HALF))
        .findFirst()
        .orElseThrow();
  }

  private long recorded() throws SQLException {
    return tables.number("select max(id) from duty_record where body_code = ?", akimat);
  }

  private long rows() throws SQLException {
    return tables.number(
        "select count(*) from duty_record where body_code = ? and period_from = ?",
        akimat,
        FIRST_HALF);
  }

  private static RecordDuty wish(
      String body, String clause, LocalDate from, long seen, String doneOn, String number) {
    return new RecordDuty(YEAR, body, clause, from, seen, doneOn, number, "", "");
  }

  private static Callable<Boolean> done(Runnable deed) {
    return () -> {
      deed.run();
      return true;
    };
  }
}
