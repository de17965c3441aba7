package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.passage.HouseClock;
import kz.kezdesu.problem.AddMeasure;
import kz.kezdesu.problem.AlreadySolved;
import kz.kezdesu.problem.ChangeMeasure;
import kz.kezdesu.problem.DropMeasure;
import kz.kezdesu.problem.FinishMeasure;
import kz.kezdesu.problem.FirstTerms;
import kz.kezdesu.problem.MeasureAfterTerm;
import kz.kezdesu.problem.MeasureDesk;
import kz.kezdesu.problem.MeasureIsOver;
import kz.kezdesu.problem.MeasureRow;
import kz.kezdesu.problem.MeasureState;
import kz.kezdesu.problem.MeasureWords;
import kz.kezdesu.problem.MeasuresStillPlanned;
import kz.kezdesu.problem.OpenProblem;
import kz.kezdesu.problem.OpenProblem.Words;
import kz.kezdesu.problem.OwnersWork;
import kz.kezdesu.problem.PersonOfAnotherMinistry;
import kz.kezdesu.problem.PlanProblem;
import kz.kezdesu.problem.ProblemCatalogue;
import kz.kezdesu.problem.ProblemDesk;
import kz.kezdesu.problem.ProblemDetail;
import kz.kezdesu.problem.ProblemFilter;
import kz.kezdesu.problem.ProblemOwner;
import kz.kezdesu.problem.ProblemStep;
import kz.kezdesu.problem.ProblemStepRow;
import kz.kezdesu.problem.ProblemTerm;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.AccountDesk;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A card of the ministry of health: who answers for it, and what is promised on it. */
@ExtendWith(ArquillianExtension.class)
@Decree("1.6")
class MeasuresOfAProblemIT {
  private static final Words WORDS = new Words("Ұңғыма", "Скважина", "");
  private static final TypedText END = new TypedText("Бітті", "Готово", "");
  private static int turn;

  @EJB private ProblemCatalogue catalogue;
  @EJB private ProblemDesk desk;
  @EJB private MeasureDesk measures;
  @EJB private AccountDesk accounts;
  @Inject private Tables tables;
  @Inject private Staff staff;
  @Inject private Crowd crowd;

  private final Browser browser = new Browser();
  private long card;
  private String asel = "";
  private String bolat = "";
  private String editor = "";
  private String stranger = "";

  @BeforeEach
  void aCardIsOpen() throws Exception {
    turn++;
    asel = staff.hire("asel.measures" + turn, Role.OFFICER, "moh");
    bolat = staff.hire("bolat.measures" + turn, Role.OFFICER, "moh");
    editor = staff.hire("editor.measures" + turn, Role.EDITOR, "moh");
    stranger = staff.hire("stranger.measures" + turn, Role.OFFICER, "moe");
    tables.write(
        "update staff_account set name = 'Болат Омаров' || ? where login = ?", turn, bolat);
    card =
        as(
            asel,
            () ->
                desk.open(
                    new OpenProblem(
                        UUID.randomUUID(), "moh", "100000000", "health", WORDS, WORDS, day(300))));
  }

  @Test
  void whoeverOpensItAnswersForItUntilAnotherIsNamed() throws Exception {
    assertThat(owner()).extracting(ProblemOwner::login).isEqualTo(asel);
    int version = version();
    entrust(version, bolat);
    entrust(version, bolat);
    assertThat(owner()).extracting(ProblemOwner::login).isEqualTo(bolat);
    assertThatThrownBy(() -> entrust(version, editor)).isInstanceOf(ChangedMeanwhile.class);
    entrust(version(), editor);
    assertThat(history())
        .extracting(ProblemStepRow::kind)
        .containsExactly(ProblemStep.OPENED, ProblemStep.ENTRUSTED, ProblemStep.ENTRUSTED);
    assertThat(history()).extracting(ProblemStepRow::person).containsExactly(null, bolat, editor);
    assertThat(audited("problem.entrust")).isEqualTo(2);
  }

  @Test
  void nobodyOfAnotherBodyAnswersForIt() throws Exception {
    for (String nobody : List.of(stranger, "no.such.person", "")) {
      assertThatThrownBy(() -> entrust(version(), nobody))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused ->
                  assertThat(refused.faults())
                      .containsExactly(new InvalidInput.Fault("problem_owner", "unknown", 1)));
    }
    assertThatThrownBy(() -> as(stranger, () -> done(() -> desk.entrust(card, 1, stranger))))
        .isInstanceOf(NotYours.class);
    alsoAt(asel, "moe");
    assertThatThrownBy(() -> entrust(version(), stranger))
        .isInstanceOf(PersonOfAnotherMinistry.class);
    assertThat(owner()).extracting(ProblemOwner::login).isEqualTo(asel);
  }

  @Test
  void whoeverHasLeftIsNamedStillButAnswersForNothing() throws Exception {
    entrust(version(), bolat);
    long without = work(asel).ownerless();
    assertThat(work(bolat).own()).isEqualTo(1);
    assertThat(browser.open("/api/v1/problems/" + card).body())
        .contains("\"owner\":\"Болат Омаров" + turn + "\"")
        .doesNotContain(bolat);

    String root = staff.hire("root.measures" + turn, Role.ADMINISTRATOR, "moh");
    UUID id =
        UUID.fromString(tables.text("select id::text from staff_account where login = ?", bolat));
    int version = (int) tables.number("select version from staff_account where login = ?", bolat);
    staff.does(root, Role.ADMINISTRATOR, () -> accounts.disable(id, version));

    ProblemOwner left = owner();
    assertThat(left.name()).isEqualTo("Болат Омаров" + turn);
    assertThat(left.open()).isFalse();
    assertThat(left.isInCharge()).isFalse();
    assertThat(work(asel).ownerless()).isEqualTo(without + 1);
    assertThat(cards(ProblemFilter.NOBODY)).contains(card);
    assertThat(browser.open("/api/v1/problems/" + card + "?limit=7").body())
        .contains("\"owner\":null");
    tables.write("update staff_account set enabled = true where login = ?", bolat);
    tables.write(
        "update staff_role set body_code = 'moe' where account_id = ?::uuid", id.toString());
    assertThat(owner().open()).isTrue();
    assertThat(owner().isInCharge()).isFalse();
  }

  @Test
  void cardsAreFoundByTheirPerson() throws Exception {
    tables.write("update problem set owner = null where id = ?", card);
    assertThat(cards(ProblemFilter.NOBODY)).contains(card);
    assertThat(cards(asel)).doesNotContain(card);
    entrust(version(), bolat);
    assertThat(cards(bolat)).containsExactly(card);
    assertThat(cards(ProblemFilter.NOBODY)).doesNotContain(card);
    assertThat(as(editor, Role.EDITOR, () -> desk.owners()))
        .extracting(colleague -> colleague.login())
        .contains(asel, bolat, editor)
        .doesNotContain(stranger);
  }

  @Test
  void theSameWishAddsOneMeasure() throws Exception {
    AddMeasure wish = new AddMeasure(UUID.randomUUID(), card, words(day(30)));
    List<Long> added =
        crowd.together(
            IntStream.range(0, 6)
                .<Callable<Long>>mapToObj(
                    i -> staff.deed(asel, Role.OFFICER, () -> measures.add(wish)))
                .toList());
    assertThat(added).hasSize(6).containsOnly(added.get(0));
    assertThat(rows()).hasSize(1);
    assertThat(audited("measure.add")).isEqualTo(1);
    assertThat(work(asel)).extracting(OwnersWork::soon, OwnersWork::late).containsExactly(0L, 0L);
  }

  @Test
  void everyFaultOfAMeasureIsToldAtItsField() {
    assertThatThrownBy(
            () ->
                as(
                    asel,
                    () ->
                        measures.add(
                            new AddMeasure(
                                UUID.randomUUID(),
                                card,
                                new MeasureWords(
                                    new TypedText("", "x".repeat(501), ""),
                                    new TypedText("x", "", ""),
                                    day(301))))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field() + "." + fault.fault())
                    .containsExactly(
                        "measure_textKk.empty",
                        "measure_textRu.long",
                        "measure_executorRu.empty",
                        "measure_until.after_term"));
  }

  @Test
  void aMeasureIsChangedTakenAndDroppedByThoseWhoSawItAsItIs() throws Exception {
    long first = add(day(20));
    long second = add(day(30));
    assertThat(work(asel).soon()).isZero();
    change(first, 1, day(3));
    change(first, 1, day(3));
    assertThat(work(asel).soon()).isEqualTo(1);
    assertThatThrownBy(() -> change(first, 1, day(4))).isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> finish(first, 1)).isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> drop(first, 1)).isInstanceOf(ChangedMeanwhile.class);
    finish(first, 2);
    finish(first, 2);
    assertThatThrownBy(() -> drop(first, 3)).isInstanceOf(MeasureIsOver.class);
    assertThatThrownBy(() -> change(first, 3, day(9))).isInstanceOf(MeasureIsOver.class);
    drop(second, 1);
    drop(second, 1);

    assertThat(rows())
        .extracting(MeasureRow::state, MeasureRow::endRu)
        .containsExactly(tuple(MeasureState.DONE, "Готово"), tuple(MeasureState.DROPPED, "Готово"));
    assertThat(history())
        .extracting(ProblemStepRow::kind)
        .containsExactly(
            ProblemStep.OPENED,
            ProblemStep.MEASURE_ADDED,
            ProblemStep.MEASURE_ADDED,
            ProblemStep.MEASURE_CHANGED,
            ProblemStep.MEASURE_DONE,
            ProblemStep.MEASURE_DROPPED);
    assertThat(history().get(3))
        .extracting(ProblemStepRow::wasRu, ProblemStepRow::wasDueOn, ProblemStepRow::by)
        .containsExactly("Пробурить", LocalDate.parse(day(20)), asel);
  }

  @Test
  void whatWasPromisedFirstStaysInSight() throws Exception {
    long measure = add(day(20));
    change(measure, 1, day(25));
    plan(day(320));
    plan(day(340));

    assertThat(history().get(2).wasExecutor()).isEqualTo(new LocalText("Әкімдік", "Акимат", null));
    assertThat(history())
        .filteredOn(step -> step.kind() == ProblemStep.PLANNED)
        .extracting(ProblemStepRow::wasRu, ProblemStepRow::wasDueOn)
        .containsExactly(
            tuple("Скважина", LocalDate.parse(day(300))),
            tuple("Скважина", LocalDate.parse(day(320))));
    FirstTerms first = catalogue.firstTerms(card);
    assertThat(first.of(catalogue.line(card))).isEqualTo(LocalDate.parse(day(300)));
    assertThat(first.of(rows().get(0))).isEqualTo(LocalDate.parse(day(20)));
    assertThat(browser.open("/ru/problems/" + card).body())
        .contains("Первоначальный срок", "datetime=\"%s\"".formatted(day(20)), day(300));

    change(measure, 2, day(20));
    assertThat(catalogue.firstTerms(card).of(rows().get(0))).as("as it was first").isNull();
  }

  @Test
  void measuresChangePlacesWithTheirNeighbours() throws Exception {
    long first = add(day(20));
    long second = add(day(30));
    as(asel, () -> done(() -> measures.moveUp(first, 1)));
    assertThat(rows()).extracting(MeasureRow::id).containsExactly(first, second);
    as(asel, () -> done(() -> measures.moveDown(first, 1)));
    assertThat(rows()).extracting(MeasureRow::id).containsExactly(second, first);
    assertThat(rows()).extracting(MeasureRow::position).containsExactly(1, 2);
    assertThatThrownBy(() -> as(asel, () -> done(() -> measures.moveUp(second, 1))))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void aCardIsSolvedOnceNothingIsPromisedAndTakesNothingThen() throws Exception {
    long measure = add(day(20));
    assertThatThrownBy(() -> plan(day(10))).isInstanceOf(MeasureAfterTerm.class);
    assertThatThrownBy(() -> solve()).isInstanceOf(MeasuresStillPlanned.class);
    assertThat(tables.number("select count(*) from problem where status = 'OPEN' and id = ?", card))
        .isEqualTo(1);
    finish(measure, 1);
    plan(day(10));
    solve();
    assertThatThrownBy(() -> add(day(5))).isInstanceOf(AlreadySolved.class);
    assertThatThrownBy(() -> entrust(version(), bolat)).isInstanceOf(AlreadySolved.class);
  }

  @Test
  void nobodyTouchesWhatAnotherMinistryPromises() throws Exception {
    long measure = add(day(20));
    List<Runnable> deeds =
        List.of(
            () -> measures.add(new AddMeasure(UUID.randomUUID(), card, words(day(5)))),
            () -> measures.change(new ChangeMeasure(measure, 1, words(day(5)))),
            () -> measures.finish(new FinishMeasure(measure, 1, day(0), END)),
            () -> measures.drop(new DropMeasure(measure, 1, END)),
            () -> measures.moveUp(measure, 1),
            () -> measures.moveDown(measure, 1));
    for (Runnable deed : deeds) {
      assertThatThrownBy(() -> as(stranger, () -> done(deed))).isInstanceOf(NotYours.class);
    }
    assertThatThrownBy(() -> as(asel, () -> done(() -> measures.moveUp(999_999_999L, 1))))
        .isInstanceOf(NotFound.class);
    assertThat(rows()).hasSize(1).allMatch(MeasureRow::isPlanned);
  }

  @Test
  void machinesReadWhatIsPromisedAndWhatBecameOfIt() throws Exception {
    long taken = add(day(20));
    add(day(30));
    tables.write(
        "update problem_measure set due_on = due_on - 60 where problem_id = ? and id <> ?",
        card,
        taken);
    finish(taken, 1);
    assertThat(work(asel).late()).isEqualTo(1);
    JsonObject json =
        Json.createReader(new StringReader(browser.open("/api/v1/problems/" + card).body()))
            .readObject();
    JsonArray promised = json.getJsonArray("measures");
    assertThat(promised).hasSize(2);
    JsonObject first = promised.getJsonObject(0);
    assertThat(first.getString("state")).isEqualTo("DONE");
    assertThat(first.getString("doneOn")).isEqualTo(day(0));
    assertThat(first.getBoolean("late")).isFalse();
    assertThat(first.getJsonObject("text").getString("kk")).isEqualTo("Бұрғылау");
    assertThat(first.getJsonObject("text").containsKey("en")).isFalse();
    assertThat(first.getJsonObject("executor").getString("ru")).isEqualTo("Акимат");
    assertThat(first.getJsonObject("end").getString("ru")).isEqualTo("Готово");
    JsonObject second = promised.getJsonObject(1);
    assertThat(second.getString("state")).isEqualTo("PLANNED");
    assertThat(second.isNull("doneOn")).isTrue();
    assertThat(second.isNull("end")).isTrue();
    assertThat(second.getBoolean("late")).isTrue();
  }

  private void alsoAt(String login, String body) throws SQLException {
    tables.write(
        "insert into staff_role (account_id, role, body_code) select id, 'OFFICER', ? from"
            + " staff_account where login = ?",
        body,
        login);
  }

  private long add(String dueOn) throws Exception {
    return as(asel, () -> measures.add(new AddMeasure(UUID.randomUUID(), card, words(dueOn))));
  }

  private void change(long measure, int version, String dueOn) throws Exception {
    as(asel, () -> done(() -> measures.change(new ChangeMeasure(measure, version, words(dueOn)))));
  }

  private void finish(long measure, int version) throws Exception {
    as(asel, () -> done(() -> measures.finish(new FinishMeasure(measure, version, day(0), END))));
  }

  private void drop(long measure, int version) throws Exception {
    as(asel, () -> done(() -> measures.drop(new DropMeasure(measure, version, END))));
  }

  private void plan(String dueOn) throws Exception {
    int version = version();
    as(asel, () -> done(() -> desk.plan(new PlanProblem(card, version, WORDS, dueOn))));
  }

  private void solve() throws Exception {
    int version = version();
    as(asel, () -> done(() -> desk.solve(card, version)));
  }

  private void entrust(int version, String login) throws Exception {
    as(asel, () -> done(() -> desk.entrust(card, version, login)));
  }

  private int version() throws Exception {
    return as(asel, () -> desk.card(card)).version();
  }

  private ProblemOwner owner() throws Exception {
    ProblemOwner owner = as(asel, () -> desk.card(card)).detail().owner();
    assertThat(owner).isNotNull();
    return Objects.requireNonNull(owner);
  }

  private List<MeasureRow> rows() throws Exception {
    return as(asel, () -> desk.card(card)).detail().measures();
  }

  private List<ProblemStepRow> history() throws Exception {
    return as(asel, () -> desk.card(card)).history();
  }

  private OwnersWork work(String login) throws Exception {
    return as(login, () -> desk.work());
  }

  private List<Long> cards(String owner) throws Exception {
    return as(
            asel,
            () -> desk.cards(new ProblemFilter(null, null, null, ProblemTerm.ANY, owner), 0, 500))
        .stream()
        .map(ProblemDetail::id)
        .toList();
  }

  private long audited(String action) throws SQLException {
    return tables.number(
        "select count(*) from audit_entry where action = ? and subject_id = ?",
        action,
        Long.toString(card));
  }

  private MeasureWords words(String dueOn) {
    return new MeasureWords(
        new TypedText("Бұрғылау", "Пробурить", ""), new TypedText("Әкімдік", "Акимат", ""), dueOn);
  }

  private String day(int fromToday) {
    return LocalDate.now(HouseClock.ZONE).plusDays(fromToday).toString();
  }

  private <T> T as(String person, Callable<T> deed) throws Exception {
    return as(person, Role.OFFICER, deed);
  }

  private <T> T as(String person, Role role, Callable<T> deed) throws Exception {
    return staff.as(person, role, deed);
  }

  private static boolean done(Runnable deed) {
    deed.run();
    return true;
  }
}
