package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.Refusal;
import kz.kezdesu.schedule.Clash;
import kz.kezdesu.schedule.MoveLine;
import kz.kezdesu.schedule.ScheduleDesk;
import kz.kezdesu.schedule.ScheduleIsEmpty;
import kz.kezdesu.schedule.ScheduleLine;
import kz.kezdesu.staff.Role;
import kz.kezdesu.timetable.AcceptMoves;
import kz.kezdesu.timetable.FixLine;
import kz.kezdesu.timetable.MoveIsDecided;
import kz.kezdesu.timetable.MoveIsStale;
import kz.kezdesu.timetable.MoveNeedsOthers;
import kz.kezdesu.timetable.MoveRow;
import kz.kezdesu.timetable.SearchIsRunning;
import kz.kezdesu.timetable.SearchRow;
import kz.kezdesu.timetable.SearchStatus;
import kz.kezdesu.timetable.Stay;
import kz.kezdesu.timetable.TimetableDesk;
import kz.kezdesu.timetable.TimetableSheet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A search looks for a better schedule while people go on; they decide on what it proposes. */
@ExtendWith(ArquillianExtension.class)
@Decree({"1.1", "1.4a", "1.4d", "4.3"})
class BetterScheduleIT {
  private static final int YEAR = LocalDate.now().getYear() + 1;
  private static final String ABAI = "100000000";
  private static final String AKMOLA = "110000000";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @EJB private TimetableDesk timetables;
  @EJB private ScheduleDesk schedules;
  @Inject private Tables tables;
  @Inject private Staff staff;

  private String access = "";

  @BeforeEach
  void aScheduleIsBeingPutTogether() throws SQLException {
    access = hire(Role.ACCESS, "mci");
    tables.write(
        "insert into year_schedule (year, number, status) values (?, 1, 'COMPILING')", YEAR);
  }

  @AfterEach
  void nothingIsPlanned() throws Exception {
    does(() -> timetables.stop(YEAR));
    waitUntilOver();
    tables.write("delete from schedule_stay");
    tables.write("delete from schedule_entry");
    tables.write("delete from year_schedule");
    tables.write("delete from official where name_ru = 'Для проверки'");
  }

  @Test
  void aMinisterInTwoPlacesIsSentToOneOfThemOnAnotherDay() throws Exception {
    line("moh", ABAI, "-06-15", "10:00");
    line("moh", AKMOLA, "-06-15", "15:00");
    start(false);
    assertThat(sheet().isRunning()).isTrue();
    assertThatThrownBy(() -> start(false)).isInstanceOf(SearchIsRunning.class);
    SearchRow over = stopWhenFreeOf(Clash.Kind.SAME_PERSON);

    assertThat(over.status()).isEqualTo(SearchStatus.STOPPED);
    assertThat(over.stopAsked()).isTrue();
    MoveRow move = onlyMove();
    assertThat(move.move().gains()).anyMatch(gain -> gain.rule().name().equals("SAME_PERSON"));
    int seen = seen();
    does(() -> timetables.accept(new AcceptMoves(YEAR, seen, Set.of(move.move().key()))));

    assertThat(sheet().schedule().clashes())
        .extracting(Clash::kind)
        .doesNotContain(Clash.Kind.SAME_PERSON);
    ScheduleLine moved = lineOf(move);
    assertThat(moved.meeting().startsAt()).isEqualTo(move.move().to().startsAt());
    assertThat(moved.meeting().place().getRu()).isEqualTo("Дом культуры");
    assertThat(onlyMove().standing()).isEqualTo(MoveRow.Standing.ACCEPTED);
    assertThat(tables.number("select count(*) from audit_entry where action = 'schedule.move'"))
        .isPositive();
    int now = seen();
    assertThatThrownBy(
            () ->
                does(
                    () -> timetables.accept(new AcceptMoves(YEAR, now, Set.of(move.move().key())))))
        .isInstanceOf(MoveIsDecided.class);
  }

  @Test
  @Decree({"1.4b", "4.3"})
  void aMeetingInAnotherRegionHasNoPlaceYetAndSaysWhyTheRegion() throws Exception {
    line("moh", ABAI, "-06-15", "10:00");
    line("moe", ABAI, "-09-15", "10:00");
    start(true);
    stopWhenFreeOf(null);

    MoveRow move =
        sheet().moves().stream()
            .filter(row -> row.move().isOtherRegion())
            .findFirst()
            .orElseThrow();
    int seen = seen();
    does(() -> timetables.accept(new AcceptMoves(YEAR, seen, move.together())));
    ScheduleLine moved = lineOf(move);
    assertThat(moved.meeting().regionKato()).isEqualTo(move.move().to().regionKato());
    assertThat(moved.meeting().place().getRu())
        .isEqualTo("Место проведения согласуется с акиматом");
    assertThat(moved.meeting().whyRegion().getRu())
        .isEqualTo("Чтобы в течение года встреча прошла в каждом регионе");
  }

  @Test
  void allMovesAreAcceptedAtOnce() throws Exception {
    for (int i = 0; i < 6; i++) {
      line("moh", i % 2 == 0 ? ABAI : AKMOLA, "-06-15", (8 + 2 * i) + ":00");
    }
    start(false);
    stopWhenFreeOf(Clash.Kind.SAME_PERSON);
    long open = sheet().open();
    assertThat(open).isPositive();
    int seen = seen();
    int made = as(() -> timetables.acceptAll(YEAR, seen));

    assertThat(made).isEqualTo((int) open);
    assertThat(sheet().open()).isZero();
    assertThat(sheet().schedule().clashes())
        .extracting(Clash::kind)
        .doesNotContain(Clash.Kind.SAME_PERSON, Clash.Kind.REGION_CROWDED, Clash.Kind.DAY_OFF);
    int now = seen();
    assertThat(as(() -> timetables.acceptAll(YEAR, now))).isZero();
  }

  @Test
  void aMoveWhoseLineWasChangedMeanwhileIsRefusedAndBothAreShown() throws Exception {
    UUID health = line("moh", ABAI, "-06-15", "10:00");
    line("moh", AKMOLA, "-06-15", "15:00");
    start(false);
    stopWhenFreeOf(Clash.Kind.SAME_PERSON);
    MoveRow move = onlyMove();
    int before = seen();
    elsewhere(move.move().key(), "-08-18");

    assertThatThrownBy(
            () ->
                does(
                    () ->
                        timetables.accept(
                            new AcceptMoves(YEAR, seen(), Set.of(move.move().key())))))
        .isInstanceOf(MoveIsStale.class);
    MoveRow stale = onlyMove();
    assertThat(stale.standing()).isEqualTo(MoveRow.Standing.STALE);
    assertThat(stale.move()).isEqualTo(move.move());
    assertThat(lineOf(stale).meeting().day()).isEqualTo(LocalDate.parse(YEAR + "-08-18"));
    assertThatThrownBy(() -> does(() -> timetables.acceptAll(YEAR, before)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(as(() -> timetables.acceptAll(YEAR, seen()))).isZero();
    assertThat(health).isNotNull();
  }

  @Test
  void aMoveThatNeedsOthersIsNotMadeAlone() throws Exception {
    UUID health = line("moh", ABAI, "-06-15", "10:00");
    UUID schools = line("moe", ABAI, "-06-16", "10:00");
    start(false);
    does(() -> timetables.stop(YEAR));
    waitUntilOver();
    proposal(health, "-06-16");
    proposal(schools, "-07-20");

    assertThatThrownBy(
            () -> does(() -> timetables.accept(new AcceptMoves(YEAR, seen(), Set.of(health)))))
        .isInstanceOf(MoveNeedsOthers.class);
    does(() -> timetables.accept(new AcceptMoves(YEAR, seen(), Set.of(health, schools))));
    assertThat(sheet().moves())
        .extracting(MoveRow::standing)
        .containsOnly(MoveRow.Standing.ACCEPTED);
  }

  @Test
  void whatIsDeclinedOrFixedIsLeftAloneByTheNextSearch() throws Exception {
    line("moh", ABAI, "-06-15", "10:00");
    line("moh", AKMOLA, "-06-15", "15:00");
    start(false);
    stopWhenFreeOf(Clash.Kind.SAME_PERSON);
    UUID declined = onlyMove().move().key();
    does(() -> timetables.decline(YEAR, declined));
    assertThat(sheet().stays()).containsEntry(declined, Stay.BOTH);
    assertThatThrownBy(() -> does(() -> timetables.decline(YEAR, declined)))
        .isInstanceOf(MoveIsDecided.class);
    start(false);
    stopWhenFreeOf(Clash.Kind.SAME_PERSON);

    UUID other = onlyMove().move().key();
    assertThat(other).isNotEqualTo(declined);
    does(() -> timetables.fix(new FixLine(YEAR, other.toString(), "DAY")));
    does(() -> timetables.fix(new FixLine(YEAR, other.toString(), "REGION")));
    assertThat(sheet().stays()).containsEntry(other, Stay.REGION);
    does(() -> timetables.release(YEAR, other));
    assertThat(sheet().stays()).doesNotContainKey(other);
    for (FixLine wrong :
        List.of(
            new FixLine(YEAR, "", "DAY"),
            new FixLine(YEAR, "x'\u0000", "DAY"),
            new FixLine(YEAR, UUID.randomUUID().toString(), "DAY"),
            new FixLine(YEAR, other.toString(), "NOTHING"))) {
      assertThatThrownBy(() -> does(() -> timetables.fix(wrong))).isInstanceOf(InvalidInput.class);
    }
    assertThatThrownBy(() -> does(() -> timetables.decline(YEAR, UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aSearchWhoseMachineHasGoneIsShownAsInterruptedAndCanBeStartedAgain() throws Exception {
    line("moh", ABAI, "-06-15", "10:00");
    tables.write(
        "insert into schedule_search (year, schedule_id, status, regions_too, started_at, started_by,"
            + " beat_at, clashes_before, clashes_left)"
            + " select year, id, 'RUNNING', true, now(), 'somebody', now() - interval '20 seconds',"
            + " 3, 2 from year_schedule where year = ?",
        YEAR);

    assertThat(search().status()).isEqualTo(SearchStatus.INTERRUPTED);
    assertThat(search().clashesLeft()).isEqualTo(2);
    start(false);
    assertThat(tables.text("select status from schedule_search order by id limit 1"))
        .isEqualTo("INTERRUPTED");
    assertThat(search().isRunning()).isTrue();
  }

  @Test
  void anEmptyScheduleIsNotSearchedNorOneThatOthersHaveChanged() throws Exception {
    assertThatThrownBy(() -> start(false)).isInstanceOf(ScheduleIsEmpty.class);
    line("moh", ABAI, "-06-15", "10:00");
    int seen = seen();
    assertThatThrownBy(() -> does(() -> timetables.start(YEAR, seen - 1, false)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> does(() -> timetables.start(YEAR + 1, 0, false)))
        .isInstanceOf(ScheduleIsEmpty.class);
  }

  /** Every deed × every role. */
  @Test
  @Decree({"6.1", "7"})
  void onlyTheOfficeThatCompilesTheScheduleDecides() throws Exception {
    Set<Role> readers =
        EnumSet.of(Role.MEDIA, Role.ACCESS, Role.GOVERNMENT, Role.PRESIDENTIAL_ADMINISTRATION);
    Map<String, Set<Role>> rights = new LinkedHashMap<>();
    rights.put("read", readers);
    rights.put("progress", readers);
    for (String deed :
        List.of("start", "stop", "accept", "accept all", "decline", "fix", "release")) {
      rights.put(deed, EnumSet.of(Role.ACCESS));
    }
    for (Map.Entry<String, Set<Role>> right : rights.entrySet()) {
      for (Role role : Role.values()) {
        assertThat(isAllowed(hire(role, "mci"), role, right.getKey()))
            .as("%s as %s", right.getKey(), role)
            .isEqualTo(right.getValue().contains(role));
      }
    }
  }

  private boolean isAllowed(String login, Role role, String deed) throws Exception {
    try {
      staff.does(login, role, () -> attempt(deed));
      return true;
    } catch (EJBAccessException noRole) {
      return false;
    } catch (Refusal rightEnough) {
      return true;
    }
  }

  private void attempt(String deed) {
    switch (deed) {
      case "read" -> timetables.sheet(YEAR);
      case "progress" -> timetables.progress(YEAR);
      case "start" -> timetables.start(YEAR, -1, false);
      case "stop" -> timetables.stop(YEAR);
      case "accept" -> timetables.accept(new AcceptMoves(YEAR, -1, Set.of(UUID.randomUUID())));
      case "accept all" -> timetables.acceptAll(YEAR, -1);
      case "decline" -> timetables.decline(YEAR, UUID.randomUUID());
      case "fix" -> timetables.fix(new FixLine(YEAR, "", ""));
      case "release" -> timetables.release(YEAR, UUID.randomUUID());
      default -> throw new IllegalArgumentException(deed);
    }
  }

  private void start(boolean regionsToo) throws Exception {
    int seen = seen();
    does(() -> timetables.start(YEAR, seen, regionsToo));
  }

  /** Waits until the best so far has no more clashes than no move can remove, then stops. */
  private SearchRow stopWhenFreeOf(Clash.@org.jspecify.annotations.Nullable Kind kind)
      throws Exception {
    int beyond =
        (int)
            sheet().schedule().clashes().stream()
                .filter(clash -> kind == null || clash.kind() != kind)
                .filter(clash -> clash.kind() != Clash.Kind.REGION_CROWDED)
                .count();
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (search().isRunning()
        && (search().linesMoved() == 0 || search().clashesLeft() > beyond)
        && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    does(() -> timetables.stop(YEAR));
    waitUntilOver();
    return search();
  }

  private void waitUntilOver() throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (tables.number("select count(*) from schedule_search where status = 'RUNNING'") > 0
        && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private UUID line(String ministry, String region, String day, String time) throws SQLException {
    UUID key = UUID.randomUUID();
    UUID host = UUID.nameUUIDFromBytes(ministry.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    tables.write(
        "insert into official (id, body_code, post, name_kk, name_ru, name_en, until) values (?, ?,"
            + " 'FIRST_HEAD', 'Тексеру үшін', 'Для проверки', 'For the test', current_date)"
            + " on conflict do nothing",
        host,
        ministry);
    tables.write(
        "insert into schedule_entry (schedule_id, key, ministry_code, host_id, region_kato, starts_at,"
            + " planned_minutes, format, place_kk, place_ru, theme_kk, theme_ru, why_region_kk,"
            + " why_region_ru) select id, ?, ?, ?, ?, cast(? as timestamptz), 120, 'OFFLINE',"
            + " 'Мәдениет үйі', 'Дом культуры', 'Су', 'Вода', 'Сұрақ көп', 'Много вопросов'"
            + " from year_schedule where year = ?",
        key,
        ministry,
        host,
        region,
        YEAR + day + "T" + (time.length() == 4 ? "0" : "") + time + ":00+05:00",
        YEAR);
    return key;
  }

  /** As a search would have put it down. */
  private void proposal(UUID key, String day) throws SQLException {
    tables.write("delete from schedule_search_move where key = ?", key);
    tables.write(
        "insert into schedule_search_move (search_id, key, from_starts_at, from_region, from_place,"
            + " to_starts_at, to_region, to_place, gains)"
            + " select s.id, e.key, e.starts_at, e.region_kato, 0, cast(? as timestamptz),"
            + " e.region_kato, 0, 'KEEP_DAY:-1' from schedule_search s join schedule_entry e"
            + " on e.schedule_id = s.schedule_id where e.key = ?",
        YEAR + day + "T10:00:00+05:00",
        key);
  }

  private void elsewhere(UUID key, String day) throws Exception {
    int seen = seen();
    does(
        () ->
            schedules.move(
                new MoveLine(
                    YEAR,
                    seen,
                    key,
                    ABAI,
                    YEAR + day,
                    "15:00",
                    new TypedText("Семей", "Семей", ""),
                    TypedText.nothing())));
  }

  private MoveRow onlyMove() throws Exception {
    assertThat(sheet().moves()).hasSize(1);
    return sheet().moves().get(0);
  }

  private ScheduleLine lineOf(MoveRow move) throws Exception {
    return sheet().schedule().lines().stream()
        .filter(line -> line.key().equals(move.move().key()))
        .findFirst()
        .orElseThrow();
  }

  private SearchRow search() throws Exception {
    return as(() -> timetables.progress(YEAR)).orElseThrow();
  }

  private TimetableSheet sheet() throws Exception {
    return as(() -> timetables.sheet(YEAR));
  }

  private int seen() throws SQLException {
    return (int)
        tables.number(
            "select coalesce((select version from year_schedule where year = ?), 0)", YEAR);
  }

  private void does(Staff.Deed deed) throws Exception {
    staff.does(access, Role.ACCESS, deed);
  }

  private <T> T as(Callable<T> deed) throws Exception {
    return staff.as(access, Role.ACCESS, deed);
  }

  private String hire(Role role, String body) throws SQLException {
    return staff.hire(role + "." + UUID.randomUUID(), role, body);
  }
}
