package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.passage.TurnOfDay;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The days of 2027 begin one after the other, and letters remind of what the decree wants by then.
 * The first of December 2027 is a Wednesday, the fifteenth too.
 */
@ExtendWith(ArquillianExtension.class)
@Decree("1.4d")
class RemindingOfDatesIT {
  @EJB private TurnOfDay days;
  @Inject private Tables tables;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private String approver = "";
  private boolean begun;

  @BeforeEach
  void theMinistryOfHealthCanBeReached() throws SQLException {
    approver = staff.hire("approver." + UUID.randomUUID(), Role.APPROVER, "moh");
    reachable(approver);
    reachable(staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "moh"));
  }

  @AfterEach
  void timeIsRealAgain() throws SQLException {
    tables.write("delete from time_machine");
    tables.write("delete from turn_of_day");
    tables.write("delete from outbox_mail");
    tables.write("update staff_account set email = null");
    tables.write("delete from meeting_proposal");
  }

  @Test
  void aLetterComesTwoWeeksAheadOnTheLastWorkingDayBeforeAndWhenTheDayIsOver() throws Exception {
    for (LocalDate day = day("2027-11-16");
        day.isBefore(day("2027-12-04"));
        day = day.plusDays(1)) {
      begins(day);
    }

    assertThat(letters()).containsExactly("2027-11-17", "2027-11-30", "2027-12-01", "2027-12-02");
  }

  @Test
  void aDayThatBeganIsToldOnceHoweverManyLook() throws Exception {
    begins(day("2027-11-29"));
    travel(day("2027-11-30"));
    crowd.together(
        Collections.nCopies(
            16,
            () -> {
              days.look();
              return approver;
            }));
    waitFor(day("2027-11-30"));

    assertThat(letters()).containsExactly("2027-11-30");
    assertThat(tables.count("turn_of_day")).isEqualTo(2);
  }

  @Test
  void anOutageOverADateIsMadeUpForOnceAndNobodyIsWarnedOfADayThatIsOver() throws Exception {
    begins(day("2027-11-12"));
    begins(day("2027-12-05"));
    begins(day("2027-12-05"));

    assertThat(letters()).containsExactly("2027-12-01", "2027-12-02");
    assertThat(tables.count("turn_of_day")).isEqualTo(24);
  }

  @Test
  void whoHasDoneItIsNotReminded() throws Exception {
    UUID host = UUID.randomUUID();
    tables.write(
        "insert into official (id, body_code, post, name_kk, name_ru, name_en, until)"
            + " values (?, 'moh', 'FIRST_HEAD', 'Әлия', 'Алия', 'Aliya', current_date)",
        host);
    tables.write(
        "insert into meeting_proposal (key, ministry_code, year, status, host_id, region_kato,"
            + " starts_at, planned_minutes, format, place_kk, place_ru, theme_kk, theme_ru,"
            + " why_region_kk, why_region_ru, first_sent_at) values (gen_random_uuid(), 'moh', 2028,"
            + " 'SENT', ?, '100000000', '2028-03-01T15:00+05', 120, 'OFFLINE', 'x', 'x', 'x', 'x',"
            + " 'x', 'x', '2027-11-01T15:00+05')",
        host);
    begins(day("2027-11-29"));
    begins(day("2027-11-30"));
    begins(day("2027-12-02"));

    assertThat(letters()).doesNotContain("2027-11-30", "2027-12-02");
  }

  /** Whoever does nothing all year hears of each date of the decree. */
  @Test
  @Decree({"1.4c", "1.4d"})
  void aWholeYearPasses() throws Exception {
    for (LocalDate day = day("2027-01-01"); day.getYear() == 2027; day = day.plusDays(1)) {
      begins(day);
    }

    assertThat(letters())
        .containsExactly(
            "2027-11-17", "2027-11-30", "2027-12-01", "2027-12-02", "2027-12-14", "2027-12-16");
    assertThat(tables.count("turn_of_day")).isEqualTo(365);
  }

  private void reachable(String login) throws SQLException {
    tables.write("update staff_account set email = 'a@kezdesu.example' where login = ?", login);
  }

  /** The day begins; the first of a test is the first that was ever told. */
  private void begins(LocalDate day) throws Exception {
    travel(day);
    if (!begun) {
      tables.write("delete from turn_of_day");
      begun = true;
    }
    days.look();
    waitFor(day);
  }

  /** The server's own look may be under way, and ours leaves the work to it. */
  private void waitFor(LocalDate day) throws Exception {
    while (tables.number("select count(*) from turn_of_day where day = ?::date", day.toString())
        == 0) {
      Thread.sleep(20);
    }
  }

  private void travel(LocalDate day) throws SQLException {
    Instant wanted = Almaty.startOf(day).plus(Duration.ofHours(9));
    tables.write("delete from time_machine");
    tables.write(
        "insert into time_machine (ahead) values (?)",
        Duration.between(Instant.now(), wanted).toSeconds());
  }

  /** The days on which the approver was written to. */
  private List<String> letters() throws SQLException {
    List<String> told = new ArrayList<>();
    String all =
        tables.text(
            "select coalesce(string_agg(split_part(deduplication, ':', 2), ' '), '')"
                + " from outbox_mail where deduplication like 'duties:%' and deduplication like ?",
            "%:" + approver);
    for (String day : all.split(" ")) {
      if (!day.isEmpty()) {
        told.add(day);
      }
    }
    Collections.sort(told);
    return told;
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
