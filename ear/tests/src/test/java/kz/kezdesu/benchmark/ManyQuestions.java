package kz.kezdesu.benchmark;

import java.util.List;

/**
 * Years of meetings of all ministries, each with 500 questions in every status, their answers and
 * twelve supporters of each public one; put down past the site.
 */
final class ManyQuestions {
  /** What people ask about; each question has two of these and a village. */
  static final List<String> WORDS =
      List.of(
          "В селе третий месяц нет питьевой воды, возим бочками",
          "Ауылымызға баратын жол бұзылған, көктемде өту мүмкін емес",
          "Почему в поликлинике очередь к узкому специалисту два месяца",
          "Мектеп үш ауысыммен оқиды, жаңа мектеп қашан салынады",
          "После семи вечера отключают свет, дети не могут делать уроки",
          "Газ қашан келеді, көмірге ақша жетпейді",
          "Не вывозят мусор с нашей улицы",
          "Ауылда интернет жоқ, балалар сабаққа қосыла алмайды",
          "Задерживают субсидии фермерам за прошлый год",
          "Балабақшаға кезек үш жылдан бері жылжымайды",
          "Автобус до райцентра ходит раз в день",
          "Дәріханада дәрі жоқ, қалаға барып аламыз",
          "koshede jaryq joq, balalar qorqady",
          "Мост через реку аварийный, ездить опасно",
          "Су кубыры жарылган, он кун болды ешким келмейди",
          "Учителям не платят за классное руководство",
          "Жайылым жетпейді, мал бағатын жер жоқ",
          "Когда отремонтируют спортивный зал школы",
          "Зейнетақы картаға кеш түседі, банк алыс",
          "В доме культуры не работает отопление");

  private static final int PEOPLE = 100_000;
  private static final int A_MEETING = 500;

  private ManyQuestions() {}

  /** Puts down the meetings from one to another, counted from 0, with all that belongs to them. */
  static void putDown(int first, int last) {
    people();
    meetings(first, last);
    questions(first, last);
    answers(first, last);
    supports(first, last);
  }

  /**
   * Takes away what makes a bulk slow to write: the database checks it afterwards, in {@link
   * #indexAgain}. Meanwhile nobody counts supports.
   */
  static void indexNothing() {
    MeasuredHouse.write(
        """
        select pg_advisory_xact_lock(hashtext('kezdesu.support'));
        alter table support drop constraint support_person_id_fkey,
          drop constraint support_question_id_fkey,
          drop constraint support_question_id_person_id_key;
        drop index support_of_person
        """);
  }

  static void indexAgain() {
    MeasuredHouse.write(
        """
        select pg_advisory_xact_lock(hashtext('kezdesu.support'));
        set maintenance_work_mem = '1GB';
        create index support_of_person on support (person_id);
        alter table support add unique (question_id, person_id),
          add foreign key (question_id) references question,
          add foreign key (person_id) references person
        """);
    for (String table : List.of("meeting", "question", "answer", "support", "person")) {
      MeasuredHouse.write("vacuum analyze " + table);
    }
  }

  private static void people() {
    MeasuredHouse.write(
        """
        insert into person (id, contact_hash, contact_cipher, language, created_at, confirmed_at)
        select md5('measured ' || n)::uuid, sha256(('measured ' || n)::bytea), '', 'ru', now(), now()
          from generate_series(0, %d - 1) n
        on conflict do nothing
        """
            .formatted(PEOPLE));
  }

  private static void meetings(int first, int last) {
    MeasuredHouse.write(
        """
        insert into meeting (edition_code, ministry_code, host_id, region_kato, kind, format, status,
          starts_at, planned_minutes, report_minutes, place_kk, place_ru, place_en, theme_kk, theme_ru,
          theme_en, why_region_kk, why_region_ru, why_region_en, announced_at, started_at, ended_at)
        select m.edition_code, o.body_code, o.id, r.kato, 'SCHEDULED', m.format, 'HELD', d.day, 120, 30,
               'Өлшеу', 'Измерение ' || n, '', m.theme_kk, m.theme_ru, m.theme_en, m.why_region_kk,
               m.why_region_ru, m.why_region_en, d.day - interval '30 days', d.day,
               d.day + interval '2 hours'
          from generate_series(%d, %d) n
          cross join lateral (select now() - interval '30 days' - n * interval '40 hours' as day) d
          join (select kato, row_number() over (order by kato) - 1 as place, count(*) over () as many
                  from region) r on r.place = n / 20 %% r.many
          join (select id, body_code, row_number() over (order by body_code) - 1 as place,
                       count(*) over () as many
                  from official where post = 'FIRST_HEAD' and until is null) o
            on o.place = n %% o.many
          join (select * from meeting where kind = 'SCHEDULED' order by id limit 1) m on true
        """
            .formatted(first, last));
  }

  private static void questions(int first, int last) {
    MeasuredHouse.write(
        """
        insert into question (number, idempotency_key, meeting_id, ministry_code, kind, channel, status,
          text, language, region_kato, author_name, hide_name, tracking_hash, asked_at, voiced_at,
          answer_due_on, decline_reason, supports, topic_code)
        select '2020-' || lpad((m.place * %1$d + n)::text, 7, '0'), 'measured-' || m.id || '-' || n, m.id,
               m.ministry_code, 'QUESTION', 'SITE', k.status,
               w.words[1 + (n * 7 + m.id) %% 20] || '. '
                 || s.names[1 + (n * 31 + m.id * 7) %% cardinality(s.names)] || '. '
                 || w.words[1 + (n / 20 + m.id) %% 20] || ' № ' || n %% 97,
               'ru', m.region_kato, 'Кезбе', false, sha256(('measured-' || m.id || '-' || n)::bytea),
               m.starts_at - n %% 20 * interval '1 day' - interval '1 day',
               case when k.voiced then m.starts_at end,
               case when k.voiced then (m.starts_at + interval '21 days')::date end,
               case when k.status = 'DECLINED' then 'REPEATED' end,
               case when k.status in ('RECEIVED', 'DECLINED') then 0 else 12 end,
               t.codes[1 + n * 3 %% cardinality(t.codes)]
          from (select *, substr(place_ru, 11)::int as place from meeting where place_kk = 'Өлшеу') m
          cross join generate_series(0, %1$d - 1) n
          cross join lateral (select case when n %% 100 < 2 then 'RECEIVED' when n %% 100 < 8 then 'DECLINED'
                                          when n %% 100 < 12 then 'VOICED' when n %% 100 < 35 then 'PUBLISHED'
                                          else 'ANSWERED' end as status,
                                     n %% 100 between 8 and 11 or n %% 100 >= 35 and n %% 2 = 0 as voiced) k
          cross join (select array_agg(name_ru order by kato) as names
                        from settlement where level = 'SETTLEMENT') s
          cross join (select array_agg(code order by code) as codes from topic where parent_code is null) t
          cross join (select array['%4$s'] as words) w
         where m.place between %2$d and %3$d
        """
            .formatted(A_MEETING, first, last, String.join("','", WORDS)));
  }

  private static void answers(int first, int last) {
    MeasuredHouse.write(
        """
        insert into answer (question_id, status, outcome, text, language, drafted_by, drafted_at,
          signed_off_by, signed_off_at, published_at)
        select id, 'PUBLISHED', 'EXPLAINED', 'Жауап', 'kk', 'a', now(), 'b', now(), now()
          from question where status = 'ANSWERED' and %s
        """
            .formatted(between(first, last)));
  }

  private static void supports(int first, int last) {
    MeasuredHouse.write(
        """
        insert into support (question_id, person_id, created_at, counted)
        select id, md5('measured ' || (id * 11 + j * 7919) %% %d)::uuid, asked_at, true
          from question cross join generate_series(0, 11) j where supports = 12 and %s
        """
            .formatted(PEOPLE, between(first, last)));
  }

  private static String between(int first, int last) {
    return """
        meeting_id in (select id from meeting where place_kk = 'Өлшеу'
          and substr(place_ru, 11)::int between %d and %d)
        """
        .formatted(first, last);
  }
}
