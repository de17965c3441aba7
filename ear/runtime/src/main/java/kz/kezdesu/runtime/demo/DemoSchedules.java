package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.runtime.demo.DemoContent.MeetingLine;
import kz.kezdesu.runtime.demo.DemoContent.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes how the schedules came about: a proposal for each meeting, the lines of the approved
 * versions, a second version of this year that moved, added and called off; and for the next year
 * proposals that still wait for somebody.
 */
final class DemoSchedules {
  private static final int ENOUGH_FOR_A_CHANGE = 12;
  private static final Words WHY =
      new Words(
          "Көктемгі су тасқынына байланысты екі өңір сұраған кездесулер қосылды.",
          "Из-за паводка добавлены встречи, о которых попросили два региона.",
          "Meetings that two regions asked for because of the flood are added.");
  private static final Words MOVED =
      new Words(
          "Өңірдің сұрауы бойынша бір аптаға кейін ауыстырылды.",
          "Перенесена на неделю по просьбе региона.",
          "Moved by a week at the request of the region.");
  private static final String REMARK =
      "Укажите место точнее: в посёлке два дома культуры. Проверьте, не совпадает ли день с ярмаркой.";

  private final Connection connection;
  private final DemoCalendar calendar;

  DemoSchedules(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /** Writes everything for a demonstration that was just loaded. */
  void write(DemoContent content) throws SQLException {
    int thisYear = calendar.today().getYear();
    change(thisYear);
    renew();
    propose(content, thisYear + 1);
  }

  /** Writes the lines of the demonstration's own versions as its meetings lie by now. */
  void renew() throws SQLException {
    triggers("disable");
    execute(
        """
        insert into year_schedule (year, number, status, reason_kk, reason_ru, reason_en,
                                   submitted_at, submitted_by, letter_number, first_submitted_at,
                                   schedule_version_id)
        select v.year, v.number, 'APPROVED', case when v.number > 1 then ? end,
               case when v.number > 1 then ? end, case when v.number > 1 then ? end,
               v.approved_on - interval '2 days', 'access',
               '03-12/' || (300 + v.year % 100 + v.number), v.approved_on - interval '2 days', v.id
          from schedule_version v
         where not exists (select from year_schedule y where y.schedule_version_id = v.id)
        """,
        WHY.kk(), WHY.ru(), WHY.en());
    execute(
        """
        delete from schedule_entry e using demo_meeting d, year_schedule y
         where d.meeting_id = e.meeting_id and y.id = e.schedule_id and y.status = 'APPROVED'
        """);
    execute(
        """
        insert into schedule_entry (schedule_id, key, ministry_code, host_id, region_kato, starts_at,
                                    planned_minutes, format, place_kk, place_ru, place_en, theme_kk,
                                    theme_ru, theme_en, why_region_kk, why_region_ru, why_region_en,
                                    meeting_id)
        select y.id, md5('line ' || m.id)::uuid, m.ministry_code, m.host_id, m.region_kato,
               m.starts_at, m.planned_minutes, m.format, m.place_kk, m.place_ru, m.place_en,
               m.theme_kk, m.theme_ru, m.theme_en, m.why_region_kk, m.why_region_ru,
               m.why_region_en, m.id
          from meeting m
          join demo_meeting d on d.meeting_id = m.id
          join schedule_version first on first.id = m.schedule_version_id
          join schedule_version v on v.year = first.year and v.number >= first.number
          join year_schedule y on y.schedule_version_id = v.id
         where m.kind = 'SCHEDULED'
        """);
    tellTheChange(calendar.today().getYear());
    triggers("enable");
    execute(
        """
        insert into meeting_proposal (key, ministry_code, year, status, host_id, region_kato,
                                      starts_at, planned_minutes, format, place_kk, place_ru,
                                      place_en, theme_kk, theme_ru, theme_en, why_region_kk,
                                      why_region_ru, why_region_en, first_sent_at)
        select distinct on (e.key) e.key, e.ministry_code, y.year, 'ACCEPTED', e.host_id, e.region_kato, e.starts_at,
               e.planned_minutes, e.format, e.place_kk, e.place_ru, e.place_en, e.theme_kk,
               e.theme_ru, e.theme_en, e.why_region_kk, e.why_region_ru, e.why_region_en,
               least(make_timestamptz(y.year - 1, 11, 3 + length(e.theme_ru) % 20, 11, 20, 0,
                                      'Asia/Almaty'),
                     ?)
          from schedule_entry e
          join year_schedule y on y.id = e.schedule_id
          join demo_meeting d on d.meeting_id = e.meeting_id
         where extract(year from e.starts_at at time zone 'Asia/Almaty') = y.year
         order by e.key, y.number
        on conflict (key) do update set year = excluded.year, starts_at = excluded.starts_at
        """,
        calendar.now().minus(Duration.ofDays(20)));
  }

  /** A second version of the year, some weeks ago; two meetings are in the schedule since then. */
  private void change(int year) throws SQLException {
    List<Long> meetings = meetings(year);
    LocalDate day = calendar.workingDays().before(calendar.today(), 32);
    if (meetings.size() < ENOUGH_FOR_A_CHANGE || day.getYear() != year) {
      return;
    }
    try (PreparedStatement version =
        connection.prepareStatement(
            """
            insert into schedule_version (year, number, approved_on, approval_number, published_at)
            values (?, 2, ?, ?, ?) returning id
            """)) {
      version.setInt(1, year);
      version.setObject(2, day);
      version.setString(3, "№ " + (640 + Chance.number("change " + year, 90)) + "-ө");
      version.setObject(4, calendar.at(day, LocalTime.of(16, 10)).atOffset(ZoneOffset.UTC));
      try (ResultSet row = version.executeQuery()) {
        row.next();
        for (long late : meetings.subList(meetings.size() - 2, meetings.size())) {
          execute("update meeting set schedule_version_id = ? where id = ?", row.getLong(1), late);
        }
      }
    }
  }

  /** What the second version of the year did to lines of the first. */
  private void tellTheChange(int year) throws SQLException {
    List<Long> meetings = meetings(year);
    if (meetings.size() < ENOUGH_FOR_A_CHANGE) {
      return;
    }
    long moved = meetings.get(meetings.size() - 4);
    execute(
        """
        update schedule_entry e set starts_at = e.starts_at - interval '7 days'
          from year_schedule y
         where y.id = e.schedule_id and y.year = ? and y.number = 1 and e.meeting_id = ?
        """,
        year,
        moved);
    execute(
        """
        update schedule_entry e set reason_kk = ?, reason_ru = ?, reason_en = ?
          from year_schedule y
         where y.id = e.schedule_id and y.year = ? and y.number = 2 and e.meeting_id = ?
        """,
        MOVED.kk(),
        MOVED.ru(),
        MOVED.en(),
        year,
        moved);
    execute(
        """
        update schedule_entry e
           set standing = 'CANCELLED', reason_kk = m.reason_kk, reason_ru = m.reason_ru,
               reason_en = m.reason_en
          from year_schedule y, meeting m, schedule_version v
         where y.id = e.schedule_id and y.year = ? and y.number = 2 and m.id = e.meeting_id
           and v.id = y.schedule_version_id and m.status = 'CANCELLED'
           and m.starts_at < v.approved_on
        """,
        year);
  }

  /** The meetings of a year's first schedule that a second one could change, by their start. */
  private List<Long> meetings(int year) throws SQLException {
    List<Long> meetings = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select m.id from meeting m
             where m.kind = 'SCHEDULED' and m.status in ('PLANNED', 'ANNOUNCED', 'HELD', 'CLOSED')
               and extract(year from m.starts_at at time zone 'Asia/Almaty') = ?
             order by m.starts_at, m.id
            """)) {
      statement.setInt(1, year);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          meetings.add(rows.getLong(1));
        }
      }
    }
    return meetings;
  }

  /** Proposals for the next year, each where somebody has something to do. */
  private void propose(DemoContent content, int year) throws SQLException {
    int place = 0;
    for (MeetingLine subject : content.meetings()) {
      if (subject.isOff() || !subject.scheduled() || place >= 18) {
        continue;
      }
      String status =
          switch (subject.ministry()) {
            case "moh" -> place % 2 == 0 ? "DRAFT" : "RETURNED";
            case "moe" -> "SENT";
            default -> place % 3 == 0 ? "SENT" : "ACCEPTED";
          };
      propose(subject, year, place, status);
      place++;
    }
  }

  private void propose(MeetingLine subject, int year, int place, String status)
      throws SQLException {
    LocalDate day = LocalDate.of(year, Month.FEBRUARY, 9).plusDays(place * 15L);
    while (!calendar.workingDays().isWorking(day)) {
      day = day.plusDays(1);
    }
    Instant sentAt = calendar.now().minus(Duration.ofDays(9).plusHours(place * 5L));
    UUID key = DemoPeople.id("proposal " + subject.key() + year);
    execute(
        """
        insert into meeting_proposal (key, ministry_code, year, status, host_id, region_kato,
                                      starts_at, planned_minutes, format, place_kk, place_ru,
                                      place_en, theme_kk, theme_ru, theme_en, why_region_kk,
                                      why_region_ru, why_region_en, first_sent_at)
        select ?, o.body_code, ?, ?, o.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
          from official o where o.body_code = ? and o.post = 'FIRST_HEAD' and o.until is null
        """,
        key,
        year,
        status,
        subject.region(),
        calendar.at(day, subject.time()),
        subject.minutes(),
        subject.format(),
        subject.place().kk(),
        subject.place().ru(),
        subject.place().en(),
        subject.theme().kk(),
        subject.theme().ru(),
        subject.theme().en(),
        subject.why().kk(),
        subject.why().ru(),
        subject.why().en(),
        status.equals("DRAFT") ? null : sentAt,
        subject.ministry());
    if (!status.equals("DRAFT")) {
      step(key, "DRAFT", "SENT", sentAt, "approver." + subject.ministry(), "");
    }
    if (status.equals("RETURNED")) {
      step(key, "SENT", "RETURNED", sentAt.plus(Duration.ofHours(30)), "media", REMARK);
    } else if (status.equals("ACCEPTED")) {
      step(key, "SENT", "ACCEPTED", sentAt.plus(Duration.ofHours(26)), "media", "");
    }
  }

  private void step(UUID key, String from, String to, Instant at, String by, String remark)
      throws SQLException {
    execute(
        """
        insert into meeting_proposal_move (proposal_id, from_status, to_status, at, by_login, remark)
        select id, ?, ?, ?, ?, ? from meeting_proposal where key = ?
        """,
        from,
        to,
        at,
        by,
        remark,
        key);
  }

  private void triggers(String what) throws SQLException {
    execute("alter table schedule_entry " + what + " trigger approved_schedule_is_frozen");
  }

  private void execute(String statement, @Nullable Object... values) throws SQLException {
    Rows.carryOut(connection, statement, values);
  }
}
