package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.passage.EditionDesk;
import kz.kezdesu.passage.EditionHasBegun;
import kz.kezdesu.passage.EditionRow;
import kz.kezdesu.passage.EnterEdition;
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

/** A stricter edition of the decree is entered for a day that lies ahead, and taken back. */
@ExtendWith(ArquillianExtension.class)
@Decree("8")
class EditionsOfTheDecreeIT {
  private static final LocalDate FIRST_DAY = LocalDate.now().plusDays(900);
  private static final EnterEdition STRICTER =
      new EnterEdition(
          "stricter",
          FIRST_DAY.toString(),
          new TypedText("Қатаң редакция", "Более строгая редакция", ""),
          new EnterEdition.Numbers("5", "21", "5", "3", "10", "7", "20", "4", "1"),
          Set.of("mod", "mfa", "moe"));

  @EJB private EditionDesk desk;
  @EJB private LawBook lawBook;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;

  private String administrator = "";

  @BeforeEach
  void anAdministratorSignsIn() throws SQLException {
    administrator = staff.hire("admin." + UUID.randomUUID(), Role.ADMINISTRATOR, "government");
  }

  @AfterEach
  void theLawIsAsBefore() throws SQLException {
    tables.write(
        "update meeting set edition_code = 'draft-2022' where edition_code <> 'draft-2022'");
    tables.write("delete from edition_exclusion where edition_code <> 'draft-2022'");
    tables.write("delete from edition where code <> 'draft-2022'");
    lawBook.read();
  }

  @Test
  void meetingsOfItsDaysThatHaveNotBegunFollowItAndAllOthersKeepTheirs() throws Exception {
    long planned = meeting("PLANNED", FIRST_DAY);
    long dayBefore = meeting("PLANNED", FIRST_DAY.minusDays(1));
    long held = meeting("HELD", FIRST_DAY.plusDays(1));

    assertThat(administers(() -> desk.enter(STRICTER))).isEqualTo("stricter");

    assertThat(editionOf(planned)).isEqualTo("stricter");
    assertThat(editionOf(dayBefore)).isEqualTo("draft-2022");
    assertThat(editionOf(held)).isEqualTo("draft-2022");
    assertThat(lawBook.coded("stricter").excludedBodies())
        .containsExactlyInAnyOrder("mod", "mfa", "moe");
    assertThat(lawBook.inForceOn(FIRST_DAY).minimumMeetingsAYear()).isEqualTo(4);
    assertThat(lawBook.inForceOn(FIRST_DAY).minimumMeetingsAQuarter()).isEqualTo(1);
    assertThat(lawBook.inForceOn(FIRST_DAY.minusDays(1)).code()).isEqualTo("draft-2022");
  }

  @Test
  void takenBackItLeavesNoTraceButTheLog() throws Exception {
    long planned = meeting("ANNOUNCED", FIRST_DAY.plusDays(7));
    administers(() -> desk.enter(STRICTER));

    withdraw("stricter");

    assertThat(editionOf(planned)).isEqualTo("draft-2022");
    assertThat(administers(() -> desk.editions()))
        .extracting(EditionRow::edition)
        .extracting(Edition::code)
        .containsExactly("draft-2022");
    assertThat(
            tables.number(
                "select count(*) from audit_entry where subject_kind = 'edition' and subject_id ="
                    + " 'stricter' and action in ('edition.enter', 'edition.withdraw') and actor = ?",
                administrator))
        .isEqualTo(2);
    assertThatThrownBy(() -> withdraw("stricter")).isInstanceOf(NotFound.class);
  }

  @Test
  void itEndsWhereTheNextOneBegins() throws Exception {
    long before = meeting("PLANNED", FIRST_DAY.plusDays(9));
    long after = meeting("PLANNED", FIRST_DAY.plusDays(10));
    administers(() -> desk.enter(named("later", FIRST_DAY.plusDays(10))));

    administers(() -> desk.enter(STRICTER));

    assertThat(editionOf(before)).isEqualTo("stricter");
    assertThat(editionOf(after)).isEqualTo("later");
    withdraw("later");
    assertThat(editionOf(after)).isEqualTo("stricter");
  }

  @Test
  void whatAppliesAlreadyStays() {
    assertThatThrownBy(() -> withdraw("draft-2022")).isInstanceOf(EditionHasBegun.class);
  }

  @Test
  void theSameCodeOrTheSameDayAgainIsRefused() throws Exception {
    administers(() -> desk.enter(STRICTER));

    assertThat(faultsOf(STRICTER)).containsExactly("edition_code", "edition_validFrom");
    assertThat(faultsOf(named("other", FIRST_DAY))).containsExactly("edition_validFrom");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void nobodyElseMayReadOrChangeThem(Role role) {
    assertThatThrownBy(() -> staff.as("somebody", role, () -> desk.enter(STRICTER)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> staff.as("somebody", role, () -> desk.editions()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> staff.does("somebody", role, () -> desk.withdraw("draft-2022")))
        .isInstanceOf(EJBAccessException.class);
  }

  private <T> T administers(Callable<T> deed) throws Exception {
    return staff.as(administrator, Role.ADMINISTRATOR, deed);
  }

  private void withdraw(String code) throws Exception {
    staff.does(administrator, Role.ADMINISTRATOR, () -> desk.withdraw(code));
  }

  private List<String> faultsOf(EnterEdition wish) throws Exception {
    try {
      administers(() -> desk.enter(wish));
      return List.of();
    } catch (InvalidInput refused) {
      return refused.faults().stream().map(InvalidInput.Fault::field).toList();
    }
  }

  private static EnterEdition named(String code, LocalDate day) {
    return new EnterEdition(
        code, day.toString(), STRICTER.title(), STRICTER.numbers(), STRICTER.excludedBodies());
  }

  private long meeting(String status, LocalDate day) throws SQLException {
    long meeting = village.meeting();
    tables.write(
        "update meeting set status = ?, starts_at = cast(? as timestamptz) where id = ?",
        status,
        day + "T00:00+05",
        meeting);
    return meeting;
  }

  private String editionOf(long meeting) throws SQLException {
    return tables.text("select edition_code from meeting where id = ?", meeting);
  }
}
