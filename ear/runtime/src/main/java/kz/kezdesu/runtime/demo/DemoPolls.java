package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.kezdesu.decree.Almaty;
import org.jspecify.annotations.Nullable;

/**
 * Asks the people of two regions when a meeting of the ministry of health suits them: one poll is
 * open, after another one in which a day was wrong; one is over, and the meeting keeps to it.
 */
final class DemoPolls {
  private static final String OPEN = "moh-pavlodar-1";
  private static final String OVER = "moh-zhetisu-1";

  private static final String POLL =
      """
      insert into time_poll (meeting_id, number, opened_at, opened_by, closes_at, note_kk, note_ru,
                             closed_at, closed_by, close_reason_kk, close_reason_ru)
      select m.id, ?, ?, 'officer.moh', ?, ?, ?, ?, case when ?::text is null then null else 'officer.moh' end,
             ?, ?
      from meeting m join demo_meeting d on d.meeting_id = m.id
      where d.key = ? and m.status = 'PLANNED'
      on conflict do nothing
      """;

  /** The meeting's own time, an evening two days before it and a Saturday after it. */
  private static final String SLOTS =
      """
      insert into time_poll_slot (poll_id, number, starts_at)
      select p.id, row_number() over (order by s.starts_at), s.starts_at
      from time_poll p
      join meeting m on m.id = p.meeting_id
      join demo_meeting d on d.meeting_id = m.id
      cross join lateral (
        select (m.starts_at at time zone 'Asia/Almaty')::date as day) t
      cross join lateral (values
        (m.starts_at),
        ((t.day - 2 + time '18:30') at time zone 'Asia/Almaty'),
        ((t.day + 6 - extract(dow from t.day)::int + time '11:00') at time zone 'Asia/Almaty')
      ) s (starts_at)
      where d.key = ? and p.number = ?
        and extract(year from s.starts_at at time zone 'Asia/Almaty') = extract(year from t.day)
        and not exists (select from time_poll_slot old where old.poll_id = p.id)
      """;

  /** People of the demonstration vote one after another; every other one for the meeting's time. */
  private static final String VOTES =
      """
      insert into time_vote (poll_id, slot, person_id, district_kato, cast_at)
      select p.id, case when v.n % 2 = 0 then own.number else 1 + v.n % slots.many end, v.id,
             places.kato[1 + v.n % cardinality(places.kato)],
             p.opened_at + v.n * interval '67 minutes'
      from time_poll p
      join meeting m on m.id = p.meeting_id
      join demo_meeting d on d.meeting_id = m.id
      join time_poll_slot own on own.poll_id = p.id and own.starts_at = m.starts_at
      cross join lateral (
        select count(*)::int as many from time_poll_slot s where s.poll_id = p.id) slots
      cross join lateral (
        select array_agg(kato order by kato) as kato
        from district where region_kato = m.region_kato) places
      join (select id, row_number() over (order by id)::int as n from person
            where confirmed_at is not null) v on v.n <= ?
      where d.key = ? and p.number = ?
        and not exists (select from time_vote old where old.poll_id = p.id)
      """;

  private final Connection connection;
  private final DemoCalendar calendar;

  DemoPolls(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /** Writes what is missing; what is there stays. */
  void write() throws SQLException {
    poll(
        OVER,
        1,
        -24,
        -10,
        "Талдықорған мен Текеліден автобус болады.",
        "Из Талдыкоргана и Текели будет автобус.",
        null);
    fill(OVER, 1, 143);
    poll(OPEN, 1, -15, 12, null, null, at(-11, 16));
    fill(OPEN, 1, 9);
    poll(OPEN, 2, -6, 12, null, null, null);
    fill(OPEN, 2, 58);
  }

  private void poll(
      String meeting,
      int number,
      int openedOn,
      int lastDay,
      @Nullable String noteKk,
      @Nullable String noteRu,
      @Nullable Instant closedAt)
      throws SQLException {
    Rows.carryOut(
        connection,
        POLL,
        number,
        at(openedOn, 10),
        Almaty.endOf(day(lastDay)),
        noteKk,
        noteRu,
        closedAt,
        closedAt == null ? null : "closed",
        closedAt == null ? null : "Бір нұсқаның күні қате жазылды, қайта сұраймыз.",
        closedAt == null ? null : "В одном из вариантов ошиблись днём, спрашиваем снова.",
        meeting);
  }

  private void fill(String meeting, int number, int people) throws SQLException {
    Rows.carryOut(connection, SLOTS, meeting, number);
    Rows.carryOut(connection, VOTES, people, meeting, number);
  }

  private LocalDate day(int offset) {
    return calendar.today().plusDays(offset);
  }

  private Instant at(int offset, int hour) {
    return Almaty.startOf(day(offset)).plus(Duration.ofHours(hour));
  }
}
