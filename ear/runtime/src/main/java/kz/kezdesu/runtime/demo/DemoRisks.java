package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

/**
 * Writes the risks behind the meetings outside the schedule, and where the risk of social tension
 * is high: at the live meeting, to which a deputy prime minister has come, and at a planned one,
 * for which the Government has yet to name one.
 */
final class DemoRisks {
  private static final String NAMED = "moh-live";
  private static final String NOT_NAMED = "moh-abay-1";

  private static final String RISKS =
      """
      with missing as (
        select m.id, m.ministry_code, m.region_kato, m.theme_kk, m.theme_ru, m.theme_en,
               m.why_region_kk, m.why_region_ru, m.why_region_en,
               coalesce(m.announced_at, cast(? as timestamptz)) - interval '2 days' as at,
               gen_random_uuid() as key
        from meeting m join demo_meeting d on d.meeting_id = m.id
        where m.kind = 'OFF_SCHEDULE'
          and not exists (select from risk_meeting r where r.meeting_id = m.id)),
      recorded as (
        insert into risk (ministry_code, region_kato, stage, sphere_kk, sphere_ru, sphere_en,
                          text_kk, text_ru, text_en, key, recorded_at, recorded_by)
        select ministry_code, region_kato, case when id % 2 = 0 then 'ARISEN' else 'FORECAST' end,
               left(theme_kk, 200), left(theme_ru, 200), left(theme_en, 200), why_region_kk,
               why_region_ru, why_region_en, key, at, 'officer.' || ministry_code
        from missing returning id, key)
      insert into risk_meeting (meeting_id, risk_id)
      select missing.id, recorded.id from missing join recorded on recorded.key = missing.key
      """;

  private static final String TENSION =
      """
      insert into meeting_tension (meeting_id, high, reason_kk, reason_ru, reason_en, deputy_id,
                                   set_at, set_by)
      select d.meeting_id, true,
             'Облыста дәрі-дәрмек тапшылығына байланысты шағым үш есе көбейді, екі ауданда жиын өтті.',
             'Жалоб на нехватку лекарств в области втрое больше, в двух районах прошли сходы жителей.',
             'Complaints about missing medicines have trebled; people have gathered in two districts.',
             case when d.key = ? then (select min(id::text)::uuid from official
                                       where post = 'DEPUTY_PRIME_MINISTER' and until is null) end,
             least(coalesce(m.announced_at, cast(? as timestamptz)), cast(? as timestamptz))
               - interval '4 days', 'approver.moh'
      from demo_meeting d join meeting m on m.id = d.meeting_id
      where d.key in (?, ?)
      on conflict do nothing
      """;

  private final Connection connection;
  private final DemoCalendar calendar;

  DemoRisks(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  /** Writes what is missing; what is there stays. */
  void write() throws SQLException {
    Object now = calendar.now().atOffset(ZoneOffset.UTC);
    try (PreparedStatement risks = connection.prepareStatement(RISKS);
        PreparedStatement tension = connection.prepareStatement(TENSION)) {
      risks.setObject(1, now);
      risks.executeUpdate();
      tension.setString(1, NAMED);
      tension.setObject(2, now);
      tension.setObject(3, now);
      tension.setString(4, NAMED);
      tension.setString(5, NOT_NAMED);
      tension.executeUpdate();
    }
  }
}
