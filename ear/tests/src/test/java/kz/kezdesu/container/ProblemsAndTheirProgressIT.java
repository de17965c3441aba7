package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.problem.AlreadySolved;
import kz.kezdesu.problem.OpenProblem;
import kz.kezdesu.problem.OpenProblem.Words;
import kz.kezdesu.problem.PlanProblem;
import kz.kezdesu.problem.ProblemDesk;
import kz.kezdesu.problem.ProblemFilter;
import kz.kezdesu.problem.ProblemTerm;
import kz.kezdesu.problem.ProgressAlreadyPublished;
import kz.kezdesu.problem.ProgressDesk;
import kz.kezdesu.problem.ProgressNotOwed;
import kz.kezdesu.problem.ProgressOutcome;
import kz.kezdesu.problem.PublishProgress;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A problem of the ministry of health, opened on 10 February 2026. */
@ExtendWith(ArquillianExtension.class)
@Decree("1.7")
class ProblemsAndTheirProgressIT {
  private static final Quarter Q1 = new Quarter(2026, 1);
  private static final Quarter Q2 = new Quarter(2026, 2);
  private static final Words DONE = new Words("Ұңғыма бұрғыланды", "Скважина пробурена", "");
  private static int turn;

  @EJB private ProblemDesk desk;
  @EJB private ProgressDesk progress;
  @Inject private Tables tables;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private long problem;
  private String officer = "";
  private String editor = "";
  private String strangeOfficer = "";
  private String strangeEditor = "";

  @BeforeEach
  void aProblemIsOpen() throws Exception {
    turn++;
    officer = staff.hire("cards" + turn + ".moh", Role.OFFICER, "moh");
    editor = staff.hire("quarter" + turn + ".moh", Role.EDITOR, "moh");
    strangeOfficer = staff.hire("cards" + turn + ".moe", Role.OFFICER, "moe");
    strangeEditor = staff.hire("quarter" + turn + ".moe", Role.EDITOR, "moe");
    problem = opened();
  }

  private long opened() throws Exception {
    long id =
        staff.as(
            officer, Role.OFFICER, () -> desk.open(wish(UUID.randomUUID(), "2030-01-01", DONE)));
    tables.write("update problem set opened_at = '2026-02-10T10:00+05' where id = ?", id);
    return id;
  }

  @Test
  @Decree("1.6")
  void theSameWishOpensOneCard() throws Exception {
    OpenProblem wish = wish(UUID.randomUUID(), "2030-01-01", DONE);
    long card = staff.as(officer, Role.OFFICER, () -> desk.open(wish));
    assertThat(staff.as(officer, Role.OFFICER, () -> desk.open(wish))).isEqualTo(card);
    assertThat(tables.number("select count(*) from problem where token = ?", wish.token()))
        .isEqualTo(1);
  }

  @Test
  @Decree("1.6")
  void aCardIsNotOpenedInOneLanguageOrForNowhere() {
    assertThatThrownBy(
            () ->
                staff.as(
                    officer,
                    Role.OFFICER,
                    () ->
                        desk.open(
                            new OpenProblem(
                                UUID.randomUUID(),
                                "moh",
                                "000000000",
                                "weather",
                                new Words("Тек қазақша", " ", ""),
                                DONE,
                                "yesterday"))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field() + "." + fault.fault())
                    .containsExactly(
                        "problem_region.empty",
                        "problem_topic.empty",
                        "problem_titleRu.empty",
                        "problem_dueOn.form"));
  }

  @Test
  @Decree("1.6")
  void whoeverSawAnOlderCardChangesNothing() throws Exception {
    int version = card();
    plan(version, "2030-02-01");
    plan(version, "2030-02-01");
    assertThatThrownBy(() -> plan(version, "2030-03-01")).isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(
            () -> staff.as(officer, Role.OFFICER, () -> done(() -> desk.solve(problem, version))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(tables.number("select count(*) from problem where due_on = '2030-02-01'"))
        .isEqualTo(1);
  }

  @Test
  @Decree("1.6")
  void aSolvedProblemTakesNoPlan() throws Exception {
    int version = card();
    staff.as(officer, Role.OFFICER, () -> done(() -> desk.solve(problem, version)));
    assertThatThrownBy(() -> plan(card(), "2030-03-01")).isInstanceOf(AlreadySolved.class);
    staff.as(officer, Role.OFFICER, () -> done(() -> desk.solve(problem, 1)));
  }

  @Test
  void aQuarterIsPublishedOnce() throws Exception {
    assertThat(publish(Q1, DONE, "40").isPublished()).isTrue();
    assertThat(publish(Q1, DONE, "40").isPublished()).isTrue();
    assertThat(publish(Q1, new Words("Басқа", "Другое", ""), "40").refusal())
        .isInstanceOf(ProgressAlreadyPublished.class);
    assertThat(published()).isEqualTo(1);
    assertThat(tables.number("select percent from problem where id = ?", problem)).isEqualTo(40);
    assertThat(
            tables.number(
                "select count(*) from audit_entry where action = 'progress.publish' and subject_id"
                    + " = ?",
                Long.toString(problem)))
        .isEqualTo(1);
  }

  @Test
  void whatIsNotSolvedIsOwedAgain() throws Exception {
    publish(Q1, DONE, "40");
    assertThat(
            staff.as(editor, Role.EDITOR, () -> progress.owed()).stream()
                .filter(owed -> owed.quarter().equals(Q1)))
        .allSatisfy(owed -> assertThat(owed.ministryCode()).isEqualTo("moh"));
    assertThat(staff.as(editor, Role.EDITOR, () -> progress.sheet("moh", Q2, 0, 200)).lines())
        .extracting(line -> line.detail().id())
        .contains(problem);
  }

  @Test
  void nothingIsOwedBeforeItWasRaisedOrForTimeToCome() throws Exception {
    for (Quarter quarter : List.of(new Quarter(2025, 4), new Quarter(2099, 1))) {
      assertThat(publish(quarter, DONE, "10").refusal()).isInstanceOf(ProgressNotOwed.class);
    }
  }

  @Test
  void bothLanguagesAndAPercentageAreNeeded() throws Exception {
    for (String percent : List.of("", "-1", "101", "x")) {
      assertThat(publish(Q1, DONE, percent).refusal()).isInstanceOf(InvalidInput.class);
    }
    assertThat(publish(Q1, new Words("Тек қазақша", "", ""), "5").refusal())
        .isInstanceOf(InvalidInput.class);
    assertThat(publish(Q1, new Words("😀".repeat(2001), "ru", ""), "5").refusal())
        .isInstanceOf(InvalidInput.class);
    assertThat(published()).isZero();
    assertThat(publish(Q1, new Words("😀".repeat(2000), "=cmd|' /C calc'!A0", ""), "0").refusal())
        .isNull();
  }

  @Test
  void manyAtOnceAreToldOneByOne() throws Exception {
    long other = opened();
    List<ProgressOutcome> outcomes =
        staff.as(
            editor,
            Role.EDITOR,
            () ->
                progress.publish(
                    List.of(
                        new PublishProgress(problem, Q1, new Words("", "", ""), "1"),
                        new PublishProgress(other, Q1, DONE, "30"),
                        new PublishProgress(999_999_999L, Q1, DONE, "30"))));
    assertThat(outcomes.get(0).refusal()).isInstanceOf(InvalidInput.class);
    assertThat(outcomes.get(1).isPublished()).isTrue();
    assertThat(outcomes.get(2).refusal()).isInstanceOf(NotFound.class);
  }

  @Test
  void ofManyEditorsAtOnceOneIsFirst() throws Exception {
    List<ProgressOutcome> outcomes =
        crowd.together(
            IntStream.range(0, 8)
                .<Callable<ProgressOutcome>>mapToObj(
                    i ->
                        staff.deed(
                            editor,
                            Role.EDITOR,
                            () ->
                                progress
                                    .publish(
                                        List.of(
                                            new PublishProgress(
                                                problem,
                                                Q1,
                                                new Words("мәтін " + i, "текст " + i, ""),
                                                "5")))
                                    .get(0)))
                .toList());
    assertThat(outcomes.stream().filter(ProgressOutcome::isPublished)).hasSize(1);
    assertThat(published()).isEqualTo(1);
  }

  /** Every deed, by everybody who may not do it. */
  @Test
  void nobodyElseMay() throws Exception {
    OpenProblem open = wish(UUID.randomUUID(), "2030-01-01", DONE);
    List<Callable<Object>> ofOfficers =
        List.of(
            () -> desk.open(open),
            () -> done(() -> desk.plan(new PlanProblem(problem, 1, DONE, "2030-01-01"))),
            () -> done(() -> desk.solve(problem, 1)),
            () -> done(() -> desk.entrust(problem, 1, officer)));
    for (Callable<Object> deed : ofOfficers) {
      assertThatThrownBy(() -> staff.as(strangeOfficer, Role.OFFICER, deed))
          .isInstanceOf(NotYours.class);
      mayNot(deed, officer, Role.OFFICER);
    }
    assertThatThrownBy(() -> staff.as(strangeOfficer, Role.OFFICER, () -> desk.card(problem)))
        .isInstanceOf(NotYours.class);
    assertThat(
            staff.as(
                strangeOfficer,
                Role.OFFICER,
                () ->
                    desk.cards(new ProblemFilter(null, null, null, ProblemTerm.ANY, null), 0, 500)))
        .isEmpty();
    PublishProgress publish = new PublishProgress(problem, Q1, DONE, "5");
    assertThat(
            staff
                .as(strangeEditor, Role.EDITOR, () -> progress.publish(List.of(publish)))
                .get(0)
                .refusal())
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(
            () -> staff.as(strangeEditor, Role.EDITOR, () -> progress.sheet("moh", Q1, 0, 50)))
        .isInstanceOf(NotYours.class);
    mayNot(() -> progress.publish(List.of(publish)), editor, Role.EDITOR);
    mayNot(() -> progress.sheet("moh", Q1, 0, 50), editor, Role.EDITOR);
    mayNot(() -> progress.owed(), editor, Role.EDITOR);
    assertThat(published()).isZero();
  }

  private void mayNot(Callable<Object> deed, String login, Role own) {
    for (Role role : Role.values()) {
      if (role != own) {
        assertThatThrownBy(() -> staff.as(login, role, deed))
            .as(role.name())
            .isInstanceOf(EJBAccessException.class);
      }
    }
  }

  private ProgressOutcome publish(Quarter quarter, Words words, String percent) throws Exception {
    return staff
        .as(
            editor,
            Role.EDITOR,
            () -> progress.publish(List.of(new PublishProgress(problem, quarter, words, percent))))
        .get(0);
  }

  private void plan(int version, String dueOn) throws Exception {
    staff.as(
        officer,
        Role.OFFICER,
        () -> done(() -> desk.plan(new PlanProblem(problem, version, DONE, dueOn))));
  }

  private int card() throws Exception {
    return staff.as(officer, Role.OFFICER, () -> desk.card(problem)).version();
  }

  private long published() throws SQLException {
    return tables.number("select count(*) from problem_progress where problem_id = ?", problem);
  }

  private static OpenProblem wish(UUID token, String dueOn, Words words) {
    return new OpenProblem(token, "moh", "100000000", "health", words, words, dueOn);
  }

  private static boolean done(Runnable deed) {
    deed.run();
    return true;
  }
}
