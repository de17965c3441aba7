package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kezdesu.decree.IntakeWindow;
import kz.kezdesu.runtime.demo.DemoContent.MeetingLine;
import org.jspecify.annotations.Nullable;

/**
 * Moves a loaded demonstration from the day it tells of to another. Each meeting takes everything
 * that belongs to it along, what visitors added in the meantime too.
 */
final class DemoMove {
  private static final Duration FAR_AWAY = Duration.ofDays(36_525);
  private static final Duration LIVE_AT_LEAST = Duration.ofMinutes(20);
  private static final Duration LIVE_AT_MOST = Duration.ofMinutes(40);

  /** What has happened stays in the past, what lies ahead stays ahead. */
  private static final String MOVED =
      "case when %1$s <= m.now then least(%1$s + m.distance, m.now) else %1$s + m.distance end";

  /** Where the moved instants are, with the way from there to the meeting {@code m}. */
  private static final List<Moved> INSTANTS =
      List.of(
          new Moved(
              "meeting", "t.id = m.id", "announced_at", "started_at", "ended_at", "closed_at"),
          new Moved("meeting_move", "t.meeting_id = m.id", "at"),
          new Moved("agenda_item", "t.meeting_id = m.id", "started_at", "ended_at"),
          new Moved("agreement", "t.meeting_id = m.id", "changed_at"),
          new Moved("meeting_convenience", "t.meeting_id = m.id", "said_at"),
          new Moved("time_poll", "t.meeting_id = m.id", "opened_at", "closes_at", "closed_at"),
          new Moved(
              "time_vote",
              "t.poll_id in (select p.id from time_poll p where p.meeting_id = m.id)",
              "cast_at"),
          new Moved(
              "media_news",
              "t.meeting_id = m.id",
              "at",
              "starts_at",
              "moved_to",
              "due_at",
              "passed_at"),
          new Moved("meeting_tension", "t.meeting_id = m.id", "set_at"),
          new Moved(
              "risk",
              "t.id in (select r.risk_id from risk_meeting r where r.meeting_id = m.id)",
              "recorded_at"),
          new Moved("agreement_step", ofAgreement("t.agreement_id"), "at"),
          new Moved("announcement", "t.meeting_id = m.id", "at"),
          new Moved("question", "t.meeting_id = m.id", "asked_at", "voiced_at", "consent_at"),
          new Moved("question_move", ofQuestion("t.question_id"), "at"),
          new Moved("support", ofQuestion("t.question_id"), "created_at"),
          new Moved("problem_question", ofQuestion("t.question_id"), "linked_at"),
          new Moved(
              "answer",
              ofQuestion("t.question_id"),
              "drafted_at",
              "cleared_at",
              "signed_off_at",
              "published_at"),
          new Moved("ranking_score", ofQuestion("t.question_id"), "counted_at"),
          new Moved(
              "answer_correction",
              ofQuestion("t.question_id"),
              "worded_at",
              "published_at",
              "earlier_published_at"),
          new Moved(
              "answer_move",
              "t.answer_id in (select a.id from answer a join question q on q.id = a.question_id"
                  + " where q.meeting_id = m.id)",
              "at"));

  private record Moved(String table, String belongs, String... columns) {}

  private record Stored(
      long id,
      Instant startsAt,
      @Nullable Instant announcedAt,
      boolean takesQuestions,
      String status) {}

  private final Connection connection;
  private final DemoCalendar calendar;
  private final LocalDate anchor;

  DemoMove(Connection connection, DemoCalendar calendar, LocalDate anchor) {
    this.connection = connection;
    this.calendar = calendar;
    this.anchor = anchor;
  }

  private static String ofQuestion(String column) {
    return column + " in (select q.id from question q where q.meeting_id = m.id)";
  }

  private static String ofAgreement(String column) {
    return column + " in (select a.id from agreement a where a.meeting_id = m.id)";
  }

  void move(DemoContent content) throws SQLException {
    // The history of agreements and the slots of polls refuse every change; here all time moves.
    update("alter table agreement_step disable trigger user");
    update("alter table time_poll_slot disable trigger user");
    moveAll(content);
    update("alter table time_poll_slot enable trigger user");
    update("alter table agreement_step enable trigger user");
  }

  private void moveAll(DemoContent content) throws SQLException {
    boolean otherDay = !anchor.equals(calendar.today());
    Map<String, Stored> stored = stored();
    for (MeetingLine line : content.meetings()) {
      Stored meeting = stored.get(line.key());
      if (meeting == null) {
        continue;
      }
      if (otherDay || line.isLive() && meeting.status().equals("LIVE") && isOld(meeting)) {
        move(line, meeting);
      }
      if (otherDay && line.isLive()) {
        reopen(meeting.id());
      }
    }
    if (otherDay) {
      moveProblems();
      moveRankings();
      renewSchedules();
      new DemoSchedules(connection, calendar).renew();
      new DemoDuties(connection, calendar).write();
      new DemoPlans(connection, calendar).write(content);
      new DemoAgreements(connection, calendar).write();
      new DemoCoverage(connection, calendar).write();
      new DemoRisks(connection, calendar).write();
      new DemoRankings(connection, calendar).write(content);
      new DemoConvenience(connection, calendar).write();
      new DemoPolls(connection, calendar).write();
      new DemoMedia(connection, calendar).write();
      update("update demo_anchor set day = ?", calendar.today());
    }
  }

  private boolean isOld(Stored live) {
    Duration running = Duration.between(live.startsAt(), calendar.now());
    return running.compareTo(LIVE_AT_LEAST) < 0 || running.compareTo(LIVE_AT_MOST) > 0;
  }

  private Map<String, Stored> stored() throws SQLException {
    Map<String, Stored> stored = new HashMap<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                select d.key, m.id, m.starts_at, m.announced_at,
                       m.intake_closes_at is not null, m.status
                from demo_meeting d join meeting m on m.id = d.meeting_id
                """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        OffsetDateTime announced = rows.getObject(4, OffsetDateTime.class);
        stored.put(
            rows.getString(1),
            new Stored(
                rows.getLong(2),
                rows.getObject(3, OffsetDateTime.class).toInstant(),
                announced == null ? null : announced.toInstant(),
                rows.getBoolean(5),
                rows.getString(6)));
      }
    }
    return stored;
  }

  private void move(MeetingLine line, Stored meeting) throws SQLException {
    Instant startsAt = calendar.startOf(line);
    Duration distance = Duration.between(meeting.startsAt(), startsAt);
    for (Moved moved : INSTANTS) {
      StringBuilder changes = new StringBuilder();
      for (String column : moved.columns()) {
        changes
            .append(changes.isEmpty() ? "" : ", ")
            .append(column)
            .append(" = ")
            .append(MOVED.formatted("t." + column));
      }
      update(
          "update %s t set %s from (select ?::bigint as id, ?::bigint * interval '1 second' as distance, ?::timestamptz as now) m where %s"
              .formatted(moved.table(), changes, moved.belongs()),
          meeting.id(),
          distance.toSeconds(),
          calendar.now());
    }
    moveWhatWasAgreedFor(meeting.id(), distance);
    long days = Math.round(distance.toMinutes() / (24 * 60.0));
    update(
        "update question set answer_due_on = answer_due_on + ?::int where meeting_id = ?",
        days,
        meeting.id());
    Integer newDay = line.newDayOffset();
    update(
        """
        update meeting set starts_at = ?, version = version + 1,
               moved_to = case when moved_to is null then null else coalesce(?, moved_to) end
        where id = ?
        """,
        startsAt,
        newDay == null ? null : calendar.at(calendar.workingDay(newDay), line.time()),
        meeting.id());
    if (meeting.announcedAt() != null && meeting.takesQuestions()) {
      moveIntake(meeting, meeting.announcedAt().plus(distance), startsAt, distance);
    }
  }

  /** What was agreed for the meeting's start holds for its new one. */
  private void moveWhatWasAgreedFor(long meeting, Duration distance) throws SQLException {
    update(
        "update agreement set starts_at = starts_at + ?::bigint * interval '1 second'"
            + " where meeting_id = ?",
        distance.toSeconds(),
        meeting);
    update(
        "update meeting_convenience set starts_at = starts_at + ?::bigint * interval '1 second'"
            + " where meeting_id = ?",
        distance.toSeconds(),
        meeting);
    moveSlots(meeting, distance);
    update(
        "update agreement_step set starts_at = starts_at + ?::bigint * interval '1 second'"
            + " where agreement_id in (select id from agreement where meeting_id = ?)",
        distance.toSeconds(),
        meeting);
  }

  /** In two steps, since for a moment two slots of a poll would be the same. */
  private void moveSlots(long meeting, Duration distance) throws SQLException {
    for (Duration step : List.of(FAR_AWAY, distance.minus(FAR_AWAY))) {
      update(
          "update time_poll_slot set starts_at = starts_at + ?::bigint * interval '1 second'"
              + " where poll_id in (select id from time_poll where meeting_id = ?)",
          step.toSeconds(),
          meeting);
    }
  }

  private void moveIntake(Stored meeting, Instant announcedAt, Instant startsAt, Duration distance)
      throws SQLException {
    IntakeWindow window = calendar.intakeOf(announcedAt, startsAt);
    if (window != null) {
      update(
          "update meeting set intake_opens_at = announced_at, intake_closes_at = ? where id = ?",
          window.closesAt(),
          meeting.id());
      Instant last = window.closesAt().minus(Duration.ofMinutes(9));
      update(
          """
          update question set asked_at = ?, consent_at = ?
          where meeting_id = ? and channel = 'SITE' and asked_at > ?
          """,
          last,
          last,
          meeting.id(),
          last);
    } else {
      update(
          """
          update meeting set intake_opens_at = announced_at,
                 intake_closes_at = intake_closes_at + ?::bigint * interval '1 second'
          where id = ?
          """,
          distance.toSeconds(),
          meeting.id());
    }
  }

  /** Whoever ended the live meeting yesterday finds it live again today. */
  private void reopen(long meeting) throws SQLException {
    update(
        "delete from meeting_move where meeting_id = ? and from_status in ('LIVE', 'HELD')",
        meeting);
    update("delete from announcement where meeting_id = ? and kind = 'ENDED'", meeting);
    update("delete from media_news where meeting_id = ? and kind in ('HELD', 'CLOSED')", meeting);
    update(
        """
        update meeting set status = 'LIVE', ended_at = null, closed_at = null,
               people_received = null, ngo_meeting_held = null, briefing_held = null,
               akim_attended = null, akim_absence_kk = null, akim_absence_ru = null,
               akim_absence_en = null
        where id = ?
        """,
        meeting);
  }

  private void moveProblems() throws SQLException {
    long days = ChronoUnit.DAYS.between(anchor, calendar.today());
    update(
        """
        update problem set due_on = due_on + ?::int,
               opened_at = least(opened_at + ?::int * interval '1 day', ?::timestamptz),
               solved_at = case when solved_at is not null
                 then least(solved_at + ?::int * interval '1 day', ?::timestamptz) end
        """,
        days,
        days,
        calendar.now(),
        days,
        calendar.now());
    update(
        "update problem_measure set due_on = due_on + ?::int, done_on = case when done_on is not null"
            + " then least(done_on + ?::int, ?) end",
        days,
        days,
        calendar.today());
    update(
        "update problem_step set at = least(at + ?::int * interval '1 day', ?::timestamptz),"
            + " was_due_on = was_due_on + ?::int",
        days,
        calendar.now(),
        days);
    int quarters =
        DemoCalendar.quarterNumber(calendar.today()) - DemoCalendar.quarterNumber(anchor);
    if (quarters != 0) {
      update(
          "create temporary table moved_progress on commit drop as select * from problem_progress");
      update("delete from problem_progress");
      update(
          """
          update moved_progress
          set year = (year * 4 + quarter - 1 + ?) / 4,
              quarter = (year * 4 + quarter - 1 + ?) % 4 + 1,
              published_at = least(published_at + ?::int * interval '1 day', ?::timestamptz)
          """,
          quarters, quarters, days, calendar.now());
      update("insert into problem_progress select * from moved_progress");
    }
  }

  /** An adopted ranking refuses every change, and here all time moves. */
  private void moveRankings() throws SQLException {
    update("alter table regional_ranking disable trigger regional_ranking_frozen");
    update(
        """
        update regional_ranking
        set adopted_at = least(adopted_at + ?::int * interval '1 day', ?::timestamptz)
        where adopted_at is not null
        """,
        ChronoUnit.DAYS.between(anchor, calendar.today()),
        calendar.now());
    update("alter table regional_ranking enable trigger regional_ranking_frozen");
  }

  /** Every year a meeting now falls into has its schedule, and the meeting belongs to it. */
  private void renewSchedules() throws SQLException {
    update(
        """
        insert into schedule_version (year, number, approved_on, approval_number, published_at)
        select y.year, 1, ?, '№ ' || (200 + y.year % 100) || '-ө', ?
        from (select distinct extract(year from starts_at at time zone 'Asia/Almaty')::int as year
              from meeting join demo_meeting on meeting_id = meeting.id
              where kind = 'SCHEDULED' union select ? union select ?) y
        where not exists (select 1 from schedule_version v where v.year = y.year)
        """,
        calendar.workingDays().before(calendar.today(), 7),
        calendar.now().minus(Duration.ofDays(6)),
        calendar.today().getYear(),
        calendar.today().getYear() + 1);
    update(
        """
        update meeting set schedule_version_id = v.id
        from schedule_version v, demo_meeting d
        where d.meeting_id = meeting.id and meeting.kind = 'SCHEDULED' and v.number = 1
          and v.year = extract(year from meeting.starts_at at time zone 'Asia/Almaty')
          and not exists (select from schedule_version own
                           where own.id = meeting.schedule_version_id and own.year = v.year)
        """);
  }

  private void update(String statement, @Nullable Object... values) throws SQLException {
    Rows.carryOut(connection, statement, values);
  }
}
