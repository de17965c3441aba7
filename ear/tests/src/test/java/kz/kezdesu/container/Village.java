package kz.kezdesu.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;

/** A meeting in Semey and people who ask there. */
@ApplicationScoped
public class Village {
  @Inject private Tables tables;

  /** An announced meeting of the ministry of health. */
  public long meeting() throws SQLException {
    UUID host = UUID.randomUUID();
    tables.write(
        "insert into official (id, body_code, post, name_kk, name_ru, name_en)"
            + " values (?, 'moh', 'DEPUTY', 'Ерлан', 'Ерлан', 'Yerlan')",
        host);
    return tables.number(
        "insert into meeting (edition_code, host_id, ministry_code, region_kato, kind, format,"
            + " status, starts_at, planned_minutes, report_minutes, place_kk, place_ru, place_en,"
            + " theme_kk, theme_ru, theme_en, why_region_kk, why_region_ru, why_region_en,"
            + " announced_at) values ((select min(code) from edition), ?, 'moh', '100000000',"
            + " 'SCHEDULED', 'OFFLINE', 'ANNOUNCED', '2026-12-01T10:00+05', 120, 30, 'Семей',"
            + " 'Семей', 'Semey', 'Емхана', 'Поликлиника', 'Clinic', 'Кезек', 'Очередь', 'Queues',"
            + " '2026-11-10T10:00+05') returning id",
        host);
  }

  /** The akimat has agreed the venue of the meeting as it is, and that no video link is needed. */
  public void akimatAgrees(long meeting) throws SQLException {
    tables.write(
        "insert into agreement (meeting_id, subject, status, akimat_code, starts_at, region_kato,"
            + " place_kk, place_ru, changed_at) select m.id, s.subject, 'AGREED', b.code,"
            + " m.starts_at, m.region_kato, case when s.subject = 'VENUE' then m.place_kk end,"
            + " case when s.subject = 'VENUE' then m.place_ru end, now() from meeting m join body b"
            + " on b.kind = 'AKIMAT' and b.region_kato = m.region_kato cross join (values"
            + " ('VENUE'), ('VIDEO_LINK')) s (subject) where m.id = ? on conflict (meeting_id,"
            + " subject) do update set status = 'AGREED', starts_at = excluded.starts_at, place_kk"
            + " = excluded.place_kk, place_ru = excluded.place_ru",
        meeting);
  }

  /** It is proven that people were told of the meeting: all nine cells of its checklist. */
  public void peopleWereTold(long meeting) throws SQLException {
    tables.write(
        "insert into coverage_proof (ministry_code, year, meeting_id, content, channel, kind, url,"
            + " note, fingerprint, at, by_login) select m.ministry_code, extract(year from"
            + " m.starts_at at time zone 'Asia/Almaty')::int, case when c.content = 'WAYS' then"
            + " m.id end, c.content, w.channel, w.kind, case when w.kind = 'LINK' then"
            + " 'https://gov.example.kz' end, 'ХҚКО', 'village', now(), 'officer' from meeting m"
            + " cross join (values ('SCHEDULE'), ('PLAN'), ('WAYS')) c (content) cross join (values"
            + " ('SITES', 'LINK'), ('ACCOUNTS', 'LINK'), ('PUBLIC_PLACES', 'NOTE')) w (channel,"
            + " kind) where m.id = ? on conflict do nothing",
        meeting);
  }

  /** It is said why the meeting's day and time, as they are, suit the people. */
  public void suitsThePeople(long meeting) throws SQLException {
    tables.write(
        "insert into meeting_convenience (meeting_id, starts_at, reason_kk, reason_ru, said_at,"
            + " said_by) select id, starts_at, 'Автобус', 'Автобус', now(), 'officer' from meeting"
            + " where id = ? on conflict (meeting_id) do update set starts_at ="
            + " excluded.starts_at",
        meeting);
  }

  /** The meeting cites a ranking of the regions that its ministry adopted a year ago. */
  public void isRanked(long meeting) throws SQLException {
    tables.write(
        "insert into regional_ranking (ministry_code, number, adopted_at, adopted_by)"
            + " values ('moh', 1, now() - interval '1 year', 'approver')"
            + " on conflict (ministry_code, number) do nothing");
    tables.write(
        "update meeting set ranking_id = (select id from regional_ranking where ministry_code ="
            + " 'moh' and number = 1) where id = ?",
        meeting);
  }

  /** The meeting takes questions, since yesterday and until tomorrow. */
  public void takesQuestions(long meeting) throws SQLException {
    tables.write(
        "update meeting set intake_opens_at = now() - interval '1 day',"
            + " intake_closes_at = now() + interval '1 day' where id = ?",
        meeting);
  }

  /** The meeting took questions, until yesterday. */
  public void tookQuestionsUntilYesterday(long meeting) throws SQLException {
    tables.write(
        "update meeting set intake_opens_at = now() - interval '9 days',"
            + " intake_closes_at = now() - interval '1 day' where id = ?",
        meeting);
  }

  /** A question in the given status; it is tracked by its number. */
  public long question(long meeting, String number, String status) throws SQLException {
    return tables.number(
        "insert into question (number, idempotency_key, meeting_id, ministry_code, kind, channel,"
            + " status, text, language, region_kato, author_name, hide_name, tracking_hash,"
            + " asked_at, decline_reason, voiced_at) values (?, ?, ?, 'moh', 'QUESTION', 'SITE', ?,"
            + " 'Емханадағы кезек қашан қысқарады?', 'kk', '100000000', 'Айгүл', false, ?, now(),"
            + " case when ? = 'DECLINED' then 'OFF_TOPIC' end,"
            + " case when ? = 'VOICED' then now() end) returning id",
        number,
        number,
        meeting,
        status,
        number.getBytes(StandardCharsets.UTF_8),
        status,
        status);
  }
}
