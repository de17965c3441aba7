package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * Writes the proofs that people were told: all of them for every meeting that was announced, and
 * for the one that only waits for its broadcast; of the planned ones only those of the year.
 */
final class DemoCoverage {
  /** Everything is proven here although it was not announced yet. */
  private static final String READY = "moh-pavlodar-1";

  private static final String OF_THE_YEAR =
      """
      insert into coverage_proof (ministry_code, year, content, channel, kind, url, note,
                                  fingerprint, at, by_login)
      select m.ministry_code, m.year, c.content, w.channel, w.kind,
             case when w.kind = 'LINK' then
               'https://' || w.host || '/' || m.ministry_code || '/' || lower(c.content) || '-' || m.year end,
             w.note, lower(c.content) || ' ' || w.channel, m.at, 'officer.' || m.ministry_code
      from (select ministry_code,
                   extract(year from starts_at at time zone 'Asia/Almaty')::int as year,
                   date_trunc('day', min(coalesce(announced_at, cast(? as timestamptz))) at time zone 'Asia/Almaty')
                     at time zone 'Asia/Almaty' - interval '20 days' + interval '11 hours 20 minutes' as at
              from meeting join demo_meeting on meeting_id = meeting.id group by 1, 2) m
        cross join (values ('SCHEDULE'), ('PLAN')) c (content)
        cross join (values ('SITES', 'LINK', 'gov.example.kz', ''),
                           ('ACCOUNTS', 'LINK', 'social.example.kz', ''),
                           ('PUBLIC_PLACES', 'NOTE', '', 'Өңірлердегі халыққа қызмет көрсету орталықтары, хабарландыру тақталары'))
          w (channel, kind, host, note)
      on conflict do nothing
      """;

  private static final String OF_THE_MEETING =
      """
      insert into coverage_proof (ministry_code, year, meeting_id, content, channel, kind, url, note,
                                  fingerprint, at, by_login)
      select m.ministry_code, extract(year from m.starts_at at time zone 'Asia/Almaty')::int, m.id,
             'WAYS', w.channel, w.kind,
             case when w.kind = 'LINK' then 'https://' || w.host || '/kezdesu/' || d.key end,
             w.note, w.channel,
             coalesce(m.announced_at, cast(? as timestamptz)) - interval '25 minutes',
             'officer.' || m.ministry_code
      from meeting m join demo_meeting d on d.meeting_id = m.id
        cross join (values ('SITES', 'LINK', 'gov.example.kz', ''),
                           ('ACCOUNTS', 'LINK', 'social.example.kz', ''),
                           ('PUBLIC_PLACES', 'NOTE', '', 'Әкімдік пен кітапхананың кіреберісі'))
          w (channel, kind, host, note)
      where m.announced_at is not null or d.key = ?
      on conflict do nothing
      """;

  private final Connection connection;
  private final DemoCalendar calendar;

  DemoCoverage(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /** Writes what is missing; what is there is as old as the meeting it belongs to. */
  void write() throws SQLException {
    try (PreparedStatement moved =
        connection.prepareStatement(
            """
            update coverage_proof p
            set year = extract(year from m.starts_at at time zone 'Asia/Almaty')::int,
                at = least(coalesce(m.announced_at, p.at), ?) - interval '25 minutes'
            from meeting m join demo_meeting d on d.meeting_id = m.id
            where m.id = p.meeting_id
            """)) {
      moved.setObject(1, calendar.now().atOffset(ZoneOffset.UTC));
      moved.executeUpdate();
    }
    try (PreparedStatement year = connection.prepareStatement(OF_THE_YEAR);
        PreparedStatement meeting = connection.prepareStatement(OF_THE_MEETING)) {
      year.setObject(1, calendar.now().atOffset(ZoneOffset.UTC));
      year.executeUpdate();
      meeting.setObject(1, calendar.now().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC));
      meeting.setString(2, READY);
      meeting.executeUpdate();
    }
  }
}
