package kz.kezdesu.runtime.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.privacy.HouseSecret;
import kz.kezdesu.runtime.DatabaseAccess;
import kz.kezdesu.runtime.LaunchRefused;
import kz.kezdesu.runtime.demo.DemoContent.QuestionLine;
import kz.kezdesu.runtime.demo.DemoMeetings.Told;
import kz.kezdesu.runtime.demo.DemoQuestions.Asked;

/**
 * The demonstration year in the database: loaded once, and moved with the calendar at each later
 * start, so that its live meeting is always live and its questions are never a year old.
 */
public final class DemoYear {
  /** What a database holds, as far as the demonstration is concerned. */
  public enum Holding {
    /** No tables yet, or nobody has an account: the demonstration may be loaded. */
    NOTHING,
    /** The demonstration. */
    DEMONSTRATION,
    /** Accounts of people who work here: the demonstration must not be mixed in. */
    REAL_WORK
  }

  private static final String CODE_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int CODE_LENGTH = 26;

  private final DatabaseAccess access;
  private final String applicationKey;

  /**
   * The demonstration in this database.
   *
   * @param applicationKey the application's {@code KEZDESU_SECRET}: contacts are encrypted with it,
   *     and the known tracking code follows from it
   */
  public DemoYear(DatabaseAccess access, String applicationKey) {
    this.access = access;
    this.applicationKey = applicationKey;
  }

  /** What the database holds now. */
  public Holding holding() {
    try (Connection connection = access.open()) {
      if (!exists(connection, "select to_regclass('kezdesu.staff_account') is not null")) {
        return Holding.NOTHING;
      }
      if (exists(connection, "select to_regclass('kezdesu.demo_anchor') is not null")) {
        return Holding.DEMONSTRATION;
      }
      return exists(connection, "select exists (select 1 from staff_account)")
          ? Holding.REAL_WORK
          : Holding.NOTHING;
    } catch (SQLException failed) {
      throw new LaunchRefused("The database cannot be read: " + failed.getMessage(), failed);
    }
  }

  private static boolean exists(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    }
  }

  /**
   * Loads the demonstration in one transaction, unless it is there already.
   *
   * @param password the one password of all demonstration accounts
   */
  public void load(String password, Instant now) {
    DemoContent content = DemoContent.read();
    try (Connection connection = access.open()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("select pg_advisory_xact_lock(hashtext('kezdesu demonstration'))");
      }
      if (exists(connection, "select to_regclass('kezdesu.demo_anchor') is not null")) {
        connection.rollback();
        return;
      }
      write(connection, content, password, calendarAt(connection, now));
      connection.commit();
      try (Statement statement = connection.createStatement()) {
        connection.setAutoCommit(true);
        statement.execute("analyze");
      }
    } catch (SQLException failed) {
      throw new LaunchRefused(
          "The demonstration could not be loaded: " + failed.getMessage(), failed);
    }
  }

  private void write(
      Connection connection, DemoContent content, String password, DemoCalendar calendar)
      throws SQLException {
    DemoPeople people = new DemoPeople(connection, calendar.now(), HouseSecret.of(applicationKey));
    Map<String, UUID> firstHeads = people.takeOffice(content.officials());
    people.openAccounts(password);
    List<UUID> supporters = people.gather();
    Map<String, Integer> earliest = new HashMap<>();
    for (QuestionLine question : content.questions()) {
      earliest.merge(question.meeting(), question.daysBefore(), Math::max);
    }
    Map<String, Told> meetings =
        new DemoMeetings(connection, calendar).write(content.meetings(), firstHeads, earliest);
    Map<String, Asked> questions =
        new DemoQuestions(connection, calendar)
            .write(
                content.questions(),
                meetings,
                supporters,
                Map.of(followedQuestion(content).key(), trackingCode()));
    Map<String, Long> problems =
        new DemoProblems(connection, calendar).write(content.problems(), questions);
    new DemoMeasures(connection, calendar).write(content.measures(), problems);
    new DemoScores(connection).write();
    new DemoDuties(connection, calendar).write();
    new DemoPlans(connection, calendar).write(content);
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table demo_anchor (day date not null)");
      statement.execute(
          "create table demo_meeting (key text primary key, meeting_id bigint not null)");
    }
    try (Rows anchor = new Rows(connection, "demo_anchor", "day");
        Rows keys = new Rows(connection, "demo_meeting", "key", "meeting_id")) {
      anchor.add(calendar.today());
      for (Told meeting : meetings.values()) {
        keys.add(meeting.line().key(), meeting.id());
      }
    }
    new DemoAgreements(connection, calendar).write();
    new DemoCoverage(connection, calendar).write();
    new DemoRisks(connection, calendar).write();
    new DemoRankings(connection, calendar).write(content);
    new DemoSchedules(connection, calendar).write(content);
    new DemoConvenience(connection, calendar).write();
    new DemoPolls(connection, calendar).write();
    new DemoMedia(connection, calendar).write();
  }

  /** The question whose tracking code is told: answered, in Kazakh, by the ministry of health. */
  private static QuestionLine followedQuestion(DemoContent content) {
    return content.questions().stream()
        .filter(question -> question.state().equals("ANSWERED"))
        .filter(question -> question.meeting().startsWith("moh-"))
        .filter(question -> question.lang().equals("kk") && question.problem() != null)
        .filter(question -> question.channel().equals("SITE"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No question to follow"));
  }

  /** The tracking code of one demonstration question, in the language {@code kk}. */
  public String trackingCode() {
    byte[] digest =
        Chance.sha256(
            ("demonstration tracking code " + applicationKey).getBytes(StandardCharsets.UTF_8));
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(CODE_LETTERS.charAt(digest[i] & 31));
    }
    return code.toString();
  }

  /**
   * Moves the demonstration to today. Nothing happens when it already tells of today, except that
   * the live meeting begins anew when it has been running too long.
   */
  public void moveTo(Instant now) {
    try (Connection connection = access.open()) {
      connection.setAutoCommit(false);
      DemoCalendar calendar = calendarAt(connection, now);
      new DemoMove(connection, calendar, anchor(connection)).move(DemoContent.read());
      connection.commit();
    } catch (SQLException failed) {
      throw new LaunchRefused(
          "The demonstration could not be moved to today: " + failed.getMessage(), failed);
    }
  }

  private static LocalDate anchor(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select day from demo_anchor");
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getObject(1, LocalDate.class);
    }
  }

  private static DemoCalendar calendarAt(Connection connection, Instant now) throws SQLException {
    Set<LocalDate> daysOff = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select day from non_working_day")) {
      while (rows.next()) {
        daysOff.add(rows.getObject(1, LocalDate.class));
      }
    }
    return new DemoCalendar(now, new WorkingDays(daysOff), edition(connection));
  }

  private static Edition edition(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select code, valid_from, report_share_denominator, notice_days,
                   off_schedule_notice_days, intake_closes_working_days,
                   written_answer_working_days, publication_days, progress_day,
                   minimum_meetings_a_year, minimum_meetings_a_quarter
            from edition where valid_from <= ? order by valid_from desc limit 1
            """)) {
      statement.setDate(1, Date.valueOf(LocalDate.now(java.time.ZoneOffset.UTC)));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Edition(
            row.getString(1),
            row.getObject(2, LocalDate.class),
            row.getInt(3),
            row.getInt(4),
            row.getInt(5),
            row.getInt(6),
            row.getInt(7),
            row.getInt(8),
            row.getInt(9),
            row.getInt(10),
            row.getInt(11),
            Set.of("mfa", "mod"));
      }
    }
  }
}
