package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells the authority for the media what has happened to the meetings of the story; what is older
 * than three days it has passed on.
 */
final class DemoMedia {
  private static final String NEWS =
      """
      insert into media_news (meeting_id, ministry_code, region_kato, kind, at, by_login, starts_at, moved_to,
                              reason_kk, reason_ru, reason_en, due_at, passed_at, passed_by, outlet)
      select n.id, n.ministry_code, n.region_kato, n.kind, n.at, coalesce(n.by_login, ''), n.starts_at,
             case when n.kind in ('POSTPONED', 'NOT_HELD') then n.moved_to end, n.reason_kk, n.reason_ru, n.reason_en,
             n.due_at, case when n.passed then n.at + interval '3 hours' end, case when n.passed then 'media' end,
             case when n.passed then (array['Казинформ', 'Qazaqstan', '24.kz'])[1 + n.id % 3] end
      from (select m.id, m.ministry_code, m.region_kato, m.starts_at, m.moved_to, v.id as move, v.at, v.by_login,
                   v.reason_kk, v.reason_ru, v.reason_en, k.kind, d.due_at,
                   d.due_at is not null and v.at < ?::timestamptz - interval '3 days' as passed
            from meeting_move v
            join meeting m on m.id = v.meeting_id
            join demo_meeting s on s.meeting_id = m.id
            cross join lateral (
              select case v.to_status when 'LIVE' then 'BEGUN' else v.to_status end as kind) k
            cross join lateral (
              select case when k.kind in ('ANNOUNCED', 'POSTPONED', 'CANCELLED', 'NOT_HELD')
                     then date_trunc('day', v.at, 'Asia/Almaty') + interval '2 days' end as due_at) d
            where v.to_status <> 'PLANNED') n
      where not exists (select from media_news old where old.meeting_id = n.id)
      order by n.at, n.move
      """;

  private final Connection connection;
  private final DemoCalendar calendar;

  DemoMedia(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /** Writes what is missing; what is there stays. */
  void write() throws SQLException {
    Rows.carryOut(connection, NEWS, calendar.now());
  }
}
