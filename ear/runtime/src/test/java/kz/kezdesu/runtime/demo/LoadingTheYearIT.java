package kz.kezdesu.runtime.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.runtime.DatabaseAccess;
import kz.kezdesu.runtime.TrialDatabase;
import kz.kezdesu.runtime.demo.DemoYear.Holding;
import kz.kezdesu.schema.Database;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real PostgreSQL, the one the launcher brings, with the application's own tables. */
class LoadingTheYearIT {
  private static final Instant MONDAY = Instant.parse("2026-11-23T09:06:00Z");
  private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  /** Every instant that has happened in a told story, each as a query for those in the future. */
  private static final List<String> PAST =
      List.of(
          "select count(*) from meeting where greatest(announced_at, started_at, ended_at,"
              + " closed_at) > ?::timestamptz",
          "select count(*) from meeting_move where at > ?::timestamptz",
          "select count(*) from question where greatest(asked_at, voiced_at) > ?::timestamptz",
          "select count(*) from question_move where at > ?::timestamptz",
          "select count(*) from support where created_at > ?::timestamptz",
          "select count(*) from answer where greatest(drafted_at, cleared_at, signed_off_at,"
              + " published_at) > ?::timestamptz",
          "select count(*) from announcement where at > ?::timestamptz",
          "select count(*) from problem_progress where published_at > ?::timestamptz",
          "select count(*) from problem_step where at > ?::timestamptz",
          "select count(*) from problem_measure where done_on > (?::timestamptz at time zone"
              + " 'Asia/Almaty')::date",
          "select count(*) from schedule_version where published_at > ?::timestamptz",
          "select count(*) from agreement_step where at > ?::timestamptz",
          "select count(*) from coverage_proof where at > ?::timestamptz",
          "select count(*) from risk where recorded_at > ?::timestamptz",
          "select count(*) from meeting_tension where set_at > ?::timestamptz",
          "select count(*) from regional_ranking where adopted_at > ?::timestamptz",
          "select count(*) from meeting_convenience where said_at > ?::timestamptz",
          "select count(*) from time_poll where greatest(opened_at, closed_at) > ?::timestamptz",
          "select count(*) from time_vote where cast_at > ?::timestamptz",
          "select count(*) from media_news where greatest(at, passed_at) > ?::timestamptz");

  /** What must never be found, whatever the day. */
  private static final List<String> CONTRADICTIONS =
      List.of(
          "select count(*) from question q where supports <> (select count(*) from support s"
              + " where s.question_id = q.id)",
          "select count(*) from question q join meeting m on m.id = q.meeting_id"
              + " where asked_at < announced_at or (channel = 'SITE' and asked_at > intake_closes_at)",
          "select count(*) from answer where status not in ('DRAFT', 'IN_CLEARANCE')"
              + " and (cleared_by is null or cleared_by in (drafted_by, signed_off_by))",
          "select count(*) from answer_move a join answer_move b on a.answer_id = b.answer_id"
              + " and a.id < b.id and (a.at > b.at or a.to_status <> b.from_status and b.id = a.id"
              + " + 1)",
          "select count(*) from question_move a join question_move b"
              + " on a.question_id = b.question_id and a.id < b.id and a.at > b.at",
          "select count(*) from meeting_move a join meeting_move b"
              + " on a.meeting_id = b.meeting_id and a.id < b.id and a.at > b.at",
          "select count(*) from meeting m left join schedule_version v"
              + " on v.id = m.schedule_version_id where kind = 'SCHEDULED' and v.year is distinct"
              + " from extract(year from starts_at at time zone 'Asia/Almaty')",
          "select count(*) from meeting m where status in ('ANNOUNCED', 'LIVE', 'HELD', 'CLOSED')"
              + " and 2 <> (select count(*) from agreement a where a.meeting_id = m.id"
              + " and a.status = 'AGREED' and a.starts_at = m.starts_at)",
          "select count(*) from meeting m where status in ('ANNOUNCED', 'LIVE', 'HELD', 'CLOSED')"
              + " and 9 <> (select count(*) from coverage_proof p where p.ministry_code ="
              + " m.ministry_code and p.year = extract(year from m.starts_at at time zone"
              + " 'Asia/Almaty') and (p.meeting_id is null or p.meeting_id = m.id))",
          "select count(*) from meeting m where kind = 'OFF_SCHEDULE'"
              + " and not exists (select from risk_meeting r where r.meeting_id = m.id)",
          "select count(*) from agreement a join agreement_step s on s.agreement_id = a.id"
              + " where s.starts_at <> a.starts_at or s.at > a.changed_at",
          "select count(*) from meeting m where status in ('ANNOUNCED', 'LIVE', 'HELD', 'CLOSED')"
              + " and not exists (select from meeting_convenience c where c.meeting_id = m.id"
              + " and c.starts_at = m.starts_at)",
          "select count(*) from meeting m left join regional_ranking r on r.id = m.ranking_id"
              + " where status in ('ANNOUNCED', 'LIVE', 'HELD', 'CLOSED')"
              + " and (r.adopted_at is null or r.adopted_at >= m.announced_at)",
          "select count(*) from meeting m left join regional_place p on p.ranking_id = m.ranking_id"
              + " and p.region_kato = m.region_kato where m.ranking_id is not null and p.place is"
              + " null",
          "select count(*) from time_vote v join time_poll p on p.id = v.poll_id"
              + " where v.cast_at not between p.opened_at and coalesce(p.closed_at, p.closes_at)",
          "select count(*) from time_poll p join meeting m on m.id = p.meeting_id where not exists"
              + " (select from time_poll_slot s where s.poll_id = p.id and s.starts_at ="
              + " m.starts_at)",
          "select count(*) from problem_measure m join problem p on p.id = m.problem_id"
              + " where m.state = 'PLANNED' and (p.status = 'SOLVED' or m.due_on > p.due_on)"
              + " or m.done_on < (p.opened_at at time zone 'Asia/Almaty')::date",
          "select count(*) from problem p where 2 > (select count(*) from problem_measure m"
              + " where m.problem_id = p.id)",
          "select count(*) from problem p where (p.ministry_code in ('moh', 'moe')) <> exists"
              + " (select from staff_account a where a.login = p.owner)",
          "select count(*) from question where status in ('VOICED', 'ANSWERED', 'HANDED_OVER')"
              + " and (answer_due_on is null or topic_code is null)",
          "select count(*) from question q join meeting m on m.id = q.meeting_id"
              + " where m.status = 'CLOSED' and rank_position is null"
              + " and q.status in ('VOICED', 'ANSWERED', 'HANDED_OVER')");

  @TempDir static Path folder = Path.of("");

  private static TrialDatabase database = TrialDatabase.none();
  private static DatabaseAccess access = new DatabaseAccess("", "", "");

  private final DemoYear year = new DemoYear(access, KEY);

  @BeforeAll
  static void startDatabase() {
    database = TrialDatabase.startIn(folder);
    access = database.access();
  }

  @AfterAll
  static void stopDatabase() {
    database.stop();
  }

  @BeforeEach
  void emptyTables() throws SQLException {
    try (Connection connection = access.open();
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists kezdesu cascade");
    }
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(access.url(), access.user(), access.password())
        .schemas(Database.SCHEMA)
        .locations("classpath:kz/kezdesu/schema")
        .load()
        .migrate();
  }

  @Test
  void fillsEveryTableOfTheStory() throws SQLException {
    year.load("parol", MONDAY);
    assertThat(number("select count(*) from meeting")).isGreaterThanOrEqualTo(60);
    assertThat(number("select count(*) from question")).isGreaterThanOrEqualTo(400);
    for (String table :
        List.of("support", "answer", "problem", "problem_progress", "announcement")) {
      assertThat(number("select count(*) from " + table)).as(table).isPositive();
    }
    assertThat(number("select count(*) from staff_account")).isEqualTo(14);
    assertThat(number("select count(*) from settlement")).isEqualTo(15_594);
    for (String status : List.of("AWAITS_AKIMAT", "AWAITS_MINISTRY", "AGREED")) {
      assertThat(number("select count(*) from agreement where status = '%s'".formatted(status)))
          .as(status)
          .isPositive();
    }
    assertThat(number("select count(*) from question where status = 'RECEIVED'")).isPositive();
    for (String status : List.of("DRAFT", "IN_CLEARANCE", "CLEARED", "SIGNED_OFF", "PUBLISHED")) {
      assertThat(
              number(
                  "select count(*) from answer a join question q on q.id = a.question_id"
                      + " where q.ministry_code = 'moh' and a.status = '%s'".formatted(status)))
          .as(status)
          .isPositive();
    }
    assertThat(
            number(
                "select count(*) from question where ministry_code = 'moh' and status = 'VOICED'"
                    + " and answer_due_on < (select day from demo_anchor)"))
        .isPositive();
    assertThat(year.holding()).isEqualTo(Holding.DEMONSTRATION);
    isTrueOn(MONDAY);
  }

  @Test
  void doublesNothingWhenLoadedAgain() throws SQLException {
    year.load("parol", MONDAY);
    long rows = number("select count(*) from support") + number("select count(*) from question");
    year.load("parol", MONDAY.plus(Duration.ofDays(1)));
    assertThat(number("select count(*) from support") + number("select count(*) from question"))
        .isEqualTo(rows);
  }

  @Test
  void isTrueOnEveryLaterDay() throws SQLException {
    year.load("parol", MONDAY);
    for (String day :
        List.of("2026-11-24T05:00:00Z", "2026-11-28T20:00:00Z", "2027-02-03T12:00:00Z")) {
      year.moveTo(Instant.parse(day));
      isTrueOn(Instant.parse(day));
    }
  }

  @Test
  void revivesTheLiveMeetingThatSomebodyEnded() throws SQLException {
    year.load("parol", MONDAY);
    execute("update meeting set status = 'HELD', ended_at = now() where status = 'LIVE'");
    Instant tuesday = MONDAY.plus(Duration.ofDays(1));
    year.moveTo(tuesday);
    isTrueOn(tuesday);
  }

  @Test
  void beginsTheLiveMeetingAnewLaterOnTheSameDay() throws SQLException {
    year.load("parol", MONDAY);
    year.moveTo(MONDAY.plus(Duration.ofHours(4)));
    isTrueOn(MONDAY.plus(Duration.ofHours(4)));
  }

  @Test
  void isNotMixedWithRealWork() throws SQLException {
    assertThat(year.holding()).isEqualTo(Holding.NOTHING);
    execute(
        "insert into staff_account (id, login, name, password_hash, created_at)"
            + " values (gen_random_uuid(), 'aigul', 'Айгүл', 'x', now())");
    assertThat(year.holding()).isEqualTo(Holding.REAL_WORK);
  }

  private static void isTrueOn(Instant now) throws SQLException {
    for (String query : PAST) {
      assertThat(number(query.replace("?", "'" + now + "'"))).as(query).isZero();
    }
    for (String query : CONTRADICTIONS) {
      assertThat(number(query)).as(query).isZero();
    }
    assertThat(
            number(
                "select count(*) from meeting where status = 'LIVE' and timestamptz '%s' - starts_at"
                        .formatted(now)
                    + " between interval '20 minutes' and interval '40 minutes'"))
        .isEqualTo(1);
    assertThat(
            number(
                "select count(*) from meeting where status in ('PLANNED', 'ANNOUNCED') and starts_at"
                    + " <= timestamptz '"
                    + now
                    + "'"))
        .isZero();
    assertThat(
            number(
                "select count(*) from meeting where status = 'ANNOUNCED' and intake_closes_at >"
                    + " timestamptz '"
                    + now
                    + "'"))
        .isPositive();
  }

  private static long number(String query) throws SQLException {
    try (Connection connection = access.open();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void execute(String change) throws SQLException {
    try (Connection connection = access.open();
        Statement statement = connection.createStatement()) {
      statement.execute(change);
    }
  }
}
