package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.passage.BodyOutOfScope;
import kz.kezdesu.planning.ChangeIsOpen;
import kz.kezdesu.planning.EnterPlanLine;
import kz.kezdesu.planning.PlanCatalogue;
import kz.kezdesu.planning.PlanDesk;
import kz.kezdesu.planning.PlanHasNoLines;
import kz.kezdesu.planning.PlanIsApproved;
import kz.kezdesu.planning.PlanSheet;
import kz.kezdesu.planning.PlanUnchanged;
import kz.kezdesu.planning.PublishedPlan;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ministry of health plans what its deputies will do (1.4c). */
@ExtendWith(ArquillianExtension.class)
@Decree("1.4c")
class DepartmentalPlansIT {
  private static final int YEAR = LocalDate.now().getYear() + 1;
  private static final TypedText WHY = new TypedText("Боран", "Метель", "");

  @EJB private PlanDesk desk;
  @EJB private PlanCatalogue catalogue;
  @Inject private Tables tables;
  @Inject private Staff staff;

  private String officer = "";
  private String approver = "";

  @BeforeEach
  void aMinistryPlans() throws SQLException {
    officer = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "moh");
    approver = staff.hire("approver." + UUID.randomUUID(), Role.APPROVER, "moh");
  }

  @AfterEach
  void nothingIsPlanned() throws SQLException {
    tables.write("alter table departmental_plan_line disable trigger departmental_plan_frozen");
    tables.write("delete from departmental_plan_line");
    tables.write("alter table departmental_plan_line enable trigger departmental_plan_frozen");
    tables.write("delete from departmental_plan");
  }

  @Test
  void whatIsApprovedIsPublicAndFrozen() throws Exception {
    enter(UUID.randomUUID(), YEAR + "-03-18", 0);
    assertThat(published().isApproved()).isFalse();

    approve();

    PublishedPlan plan = published();
    assertThat(plan.lines())
        .extracting(line -> line.day().toString())
        .containsExactly(YEAR + "-03-18");
    assertThat(plan.versions()).hasSize(1);
    assertThat(catalogue.firstApprovals(YEAR)).containsOnlyKeys("moh");
    assertThatThrownBy(() -> enter(UUID.randomUUID(), YEAR + "-04-01", version()))
        .isInstanceOf(PlanIsApproved.class);
    assertThatThrownBy(() -> tables.write("delete from departmental_plan_line"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("frozen");
  }

  @Test
  void aChangeIsANewVersionWithItsReasonAndTheOldOneStaysReadable() throws Exception {
    UUID key = UUID.randomUUID();
    enter(key, YEAR + "-03-18", 0);
    approve();
    change();
    assertThatThrownBy(this::change).isInstanceOf(ChangeIsOpen.class);
    assertThatThrownBy(this::approve).isInstanceOf(PlanUnchanged.class);

    enter(key, YEAR + "-03-25", version());
    assertThat(published().lines())
        .extracting(line -> line.day().getDayOfMonth())
        .containsExactly(18);
    approve();

    PublishedPlan plan = published();
    assertThat(plan.lines()).extracting(line -> line.day().getDayOfMonth()).containsExactly(25);
    assertThat(plan.versions()).extracting(row -> row.number()).containsExactly(2, 1);
    assertThat(catalogue.differences(plan.versions()).values())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.changed()).hasSize(1);
              assertThat(difference.added()).isEmpty();
              assertThat(difference.removed()).isEmpty();
            });
  }

  @Test
  void whoIsSecondLosesNothingBecauseNothingIsOverwritten() throws Exception {
    enter(UUID.randomUUID(), YEAR + "-03-18", 0);
    int seen = version();
    enter(UUID.randomUUID(), YEAR + "-04-18", seen);

    assertThatThrownBy(() -> enter(UUID.randomUUID(), YEAR + "-05-18", seen))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(
            () -> staff.does(approver, Role.APPROVER, () -> desk.approve("moh", YEAR, seen)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(sheet().lines()).hasSize(2);
  }

  @Test
  void aDoubleClickEntersOneLine() throws Exception {
    UUID key = UUID.randomUUID();
    enter(key, YEAR + "-03-18", 0);
    enter(key, YEAR + "-03-18", 0);

    assertThat(sheet().lines()).hasSize(1);
  }

  @Test
  void aDraftThatIsNotWantedIsDroppedAndTheVersionInForceStays() throws Exception {
    enter(UUID.randomUUID(), YEAR + "-03-18", 0);
    approve();
    change();
    staff.does(officer, Role.OFFICER, () -> desk.drop("moh", YEAR, version()));

    assertThat(sheet().plan())
        .isNotNull()
        .satisfies(plan -> assertThat(plan.isApproved()).isTrue());
  }

  @Test
  void anEmptyPlanIsNotApproved() throws Exception {
    UUID key = UUID.randomUUID();
    enter(key, YEAR + "-03-18", 0);
    staff.does(officer, Role.OFFICER, () -> desk.remove("moh", YEAR, version(), key));

    assertThatThrownBy(this::approve).isInstanceOf(PlanHasNoLines.class);
  }

  @Test
  @Decree({"1", "1.4c"})
  void theMinistryOfDefencePlansNothing() throws SQLException {
    String defence = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "mod");

    assertThatThrownBy(
            () ->
                staff.does(
                    defence,
                    Role.OFFICER,
                    () -> desk.enter(line("mod", UUID.randomUUID(), YEAR + "-03-18", 0))))
        .isInstanceOf(BodyOutOfScope.class);
    assertThat(catalogue.plans(YEAR, ""))
        .extracting(PublishedPlan::ministryCode)
        .doesNotContain("mod", "mfa");
  }

  @Test
  void whatCannotBeTakenNamesItsFields() {
    assertThatThrownBy(
            () ->
                staff.does(
                    officer,
                    Role.OFFICER,
                    () ->
                        desk.enter(
                            new EnterPlanLine(
                                "moh",
                                YEAR,
                                0,
                                UUID.randomUUID(),
                                "FIRST_HEAD",
                                TypedText.nothing(),
                                "x",
                                "x",
                                "x",
                                TypedText.nothing()))))
        .isInstanceOf(InvalidInput.class);
  }

  /** Every deed × every role × the own ministry or another. */
  @Test
  @Decree({"1.4c", "7"})
  void onlyTheRightRoleOfTheOwnMinistryPasses() throws Exception {
    enter(UUID.randomUUID(), YEAR + "-03-18", 0);
    Map<String, Set<Role>> rights = new LinkedHashMap<>();
    rights.put(
        "read",
        EnumSet.of(Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.PRESIDENTIAL_ADMINISTRATION));
    rights.put("enter", EnumSet.of(Role.OFFICER, Role.EDITOR));
    rights.put("remove", EnumSet.of(Role.OFFICER, Role.EDITOR));
    rights.put("change", EnumSet.of(Role.OFFICER, Role.EDITOR));
    rights.put("drop", EnumSet.of(Role.OFFICER, Role.EDITOR));
    rights.put("approve", EnumSet.of(Role.APPROVER));
    for (Map.Entry<String, Set<Role>> right : rights.entrySet()) {
      for (Role role : Role.values()) {
        String own = staff.hire(role + "." + UUID.randomUUID(), role, "moh");
        String other = staff.hire(role + "." + UUID.randomUUID(), role, "moe");
        boolean may = right.getValue().contains(role);
        boolean everywhere = may && role == Role.PRESIDENTIAL_ADMINISTRATION;
        assertThat(refusal(own, role, right.getKey()))
            .as("%s as %s", right.getKey(), role)
            .isEqualTo(may ? "" : "role");
        assertThat(refusal(other, role, right.getKey()))
            .as("%s as %s of another ministry", right.getKey(), role)
            .isEqualTo(everywhere ? "" : may ? "body" : "role");
      }
    }
  }

  /** Why the deed was refused: for the role, for the body, or not for a right at all. */
  private String refusal(String login, Role role, String deed) throws Exception {
    try {
      staff.does(login, role, () -> attempt(deed));
      return "";
    } catch (EJBAccessException noRole) {
      return "role";
    } catch (NotYours otherBody) {
      return "body";
    } catch (ChangedMeanwhile rightEnough) {
      return "";
    }
  }

  /** With a version that nobody has: whoever has the right is refused for that. */
  private void attempt(String deed) {
    switch (deed) {
      case "read" -> desk.sheet("moh", YEAR);
      case "enter" -> desk.enter(line("moh", UUID.randomUUID(), YEAR + "-07-01", -1));
      case "remove" -> desk.remove("moh", YEAR, -1, UUID.randomUUID());
      case "change" -> desk.change("moh", YEAR, -1, WHY);
      case "drop" -> desk.drop("moh", YEAR, -1);
      case "approve" -> desk.approve("moh", YEAR, -1);
      default -> throw new IllegalArgumentException(deed);
    }
  }

  private void enter(UUID key, String day, int version) throws Exception {
    staff.does(officer, Role.OFFICER, () -> desk.enter(line("moh", key, day, version)));
  }

  private void approve() throws Exception {
    int version = version();
    staff.does(approver, Role.APPROVER, () -> desk.approve("moh", YEAR, version));
  }

  private void change() throws Exception {
    int version = version();
    staff.does(officer, Role.OFFICER, () -> desk.change("moh", YEAR, version, WHY));
  }

  private int version() throws Exception {
    return sheet().version();
  }

  private PlanSheet sheet() throws Exception {
    Callable<PlanSheet> reading = () -> desk.sheet("moh", YEAR);
    return staff.as(officer, Role.OFFICER, reading);
  }

  private PublishedPlan published() {
    return catalogue.plans(YEAR, "moh").get(0);
  }

  private static EnterPlanLine line(String ministry, UUID key, String day, int version) {
    return new EnterPlanLine(
        ministry,
        YEAR,
        version,
        key,
        "DEPUTY",
        new TypedText("Асқар Серіков", "Аскар Сериков", ""),
        day,
        "OFFLINE",
        "100000000",
        new TypedText("Ауыл емханалары", "Сельские клиники", ""));
  }
}
