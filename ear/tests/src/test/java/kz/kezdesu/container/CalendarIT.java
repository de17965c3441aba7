package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.Language;
import kz.kezdesu.passage.CalendarDesk;
import kz.kezdesu.passage.DayOff;
import kz.kezdesu.passage.DayOffHasPassed;
import kz.kezdesu.passage.LawBook;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The days off of the year after next, which no other test looks at. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {
  private static final int YEAR = LocalDate.now().getYear() + 2;
  private static final LocalDate NAURYZ = firstMonday(LocalDate.of(YEAR, Month.MARCH, 20));

  @EJB private CalendarDesk desk;
  @EJB private LawBook lawBook;
  @Inject private Tables tables;
  @Inject private Staff staff;

  private String administrator = "";

  @BeforeEach
  void anAdministratorSignsIn() throws SQLException {
    administrator = staff.hire("admin." + UUID.randomUUID(), Role.ADMINISTRATOR, "government");
  }

  @AfterEach
  void theCalendarIsAsBefore() throws SQLException {
    tables.write("delete from non_working_day where extract(year from day) = ?", YEAR);
    lawBook.read();
  }

  @Test
  @Decree({"1.4c", "6.1"})
  void termsCountByTheDaysEntered() throws Exception {
    assertThat(lawBook.workingDays().isWorking(NAURYZ)).isTrue();

    assertThat(administers(() -> desk.enter(NAURYZ + ";Наурыз мейрамы;Наурыз мейрамы;")))
        .isEqualTo(1);

    lawBook.read();
    assertThat(lawBook.workingDays().isWorking(NAURYZ)).isFalse();
    assertThat(lawBook.workingDays().lastBefore(NAURYZ.plusDays(1))).isEqualTo(NAURYZ.minusDays(3));
  }

  @Test
  void enteredAgainADayGetsTheNewReasonAndCanBeTakenBack() throws Exception {
    administers(() -> desk.enter(NAURYZ + ";Наурыз;Наурыз"));
    administers(() -> desk.enter(NAURYZ + ";Наурыз мейрамы;Праздник Наурыз"));

    assertThat(administers(() -> desk.daysOff(YEAR)))
        .extracting(off -> off.reason().in(Language.RU))
        .containsExactly("Праздник Наурыз");
    remove(NAURYZ);
    assertThat(administers(() -> desk.daysOff(YEAR))).isEmpty();
    assertThatThrownBy(() -> remove(NAURYZ)).isInstanceOf(NotFound.class);
  }

  @Test
  void oneWrongLineEntersNothing() throws Exception {
    assertThatThrownBy(() -> administers(() -> desk.enter(NAURYZ + ";Наурыз;Наурыз\nчто?;а;б")))
        .isInstanceOf(InvalidInput.class);

    assertThat(administers(() -> desk.daysOff(YEAR))).isEmpty();
  }

  @Test
  void aDayThatHasComeStays() throws Exception {
    DayOff newYear = administers(() -> desk.daysOff(2026)).get(0);

    assertThatThrownBy(() -> remove(newYear.day())).isInstanceOf(DayOffHasPassed.class);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void nobodyElseMayReadOrChangeIt(Role role) {
    assertThatThrownBy(() -> staff.as("somebody", role, () -> desk.daysOff(YEAR)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> staff.as("somebody", role, () -> desk.enter(NAURYZ + ";а;б")))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> staff.does("somebody", role, () -> desk.remove(NAURYZ)))
        .isInstanceOf(EJBAccessException.class);
  }

  private <T> T administers(Callable<T> deed) throws Exception {
    return staff.as(administrator, Role.ADMINISTRATOR, deed);
  }

  private void remove(LocalDate day) throws Exception {
    staff.does(administrator, Role.ADMINISTRATOR, () -> desk.remove(day));
  }

  private static LocalDate firstMonday(LocalDate from) {
    return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }
}
