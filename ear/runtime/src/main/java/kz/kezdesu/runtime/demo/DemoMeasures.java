package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kezdesu.runtime.demo.DemoContent.MeasureLine;

/**
 * Writes what is done about the problems, by whom and by when, and the history of their cards.
 * Nothing ends before its card was opened (1.6).
 */
final class DemoMeasures {
  /** The day on which a measure of the problem {@code p} ends, or is due. */
  private static final String DAY =
      "greatest((p.opened_at at time zone 'Asia/Almaty')::date + 1, ?::date)";

  /** What has happened has happened some minutes ago at the latest. */
  private static final String PAST =
      "least(%s, ?::timestamptz - interval '20 minutes', p.solved_at - interval '20 minutes')";

  private final Connection connection;
  private final DemoCalendar calendar;

  DemoMeasures(Connection connection, DemoCalendar calendar) {
    this.connection = connection;
    this.calendar = calendar;
  }

  void write(List<MeasureLine> lines, Map<String, Long> problems) throws SQLException {
    Map<String, Integer> positions = new HashMap<>();
    for (MeasureLine line : lines) {
      int position = positions.merge(line.problem(), 1, Integer::sum);
      write(line, problems.getOrDefault(line.problem(), 0L), position);
    }
    tell();
  }

  /** One that has ended had a few days left. */
  private void write(MeasureLine line, long problem, int position) throws SQLException {
    Rows.carryOut(
        connection,
        """
        insert into problem_measure (token, problem_id, position, state, text_kk, text_ru,
          executor_kk, executor_ru, due_on, done_on, end_kk, end_ru)
        select ?, p.id, ?, ?, ?, ?, ?, ?, %1$s + ?::int,
               case when ? = 'DONE'
                 then least(%1$s, coalesce((p.solved_at at time zone 'Asia/Almaty')::date, ?::date)) end,
               ?, ?
        from problem p where p.id = ?
        """
            .formatted(DAY),
        DemoPeople.id("measure " + line.problem() + position),
        position,
        line.state(),
        line.kk(),
        line.ru(),
        line.executorKk(),
        line.executorRu(),
        calendar.today().plusDays(line.dayOffset()),
        line.state().equals("PLANNED") ? 0 : 1 + Chance.number(line.kk(), 15),
        line.state(),
        calendar.today().plusDays(line.dayOffset()),
        calendar.today(),
        line.endKk(),
        line.endRu(),
        problem);
  }

  private void tell() throws SQLException {
    Rows.carryOut(
        connection,
        """
        insert into problem_step (problem_id, at, by_login, kind, measure_id)
        select id, opened_at, 'officer.' || ministry_code, 'OPENED', null from problem
        union all
        select p.id, %s, 'officer.' || ministry_code, 'MEASURE_ADDED', m.id
        from problem p join problem_measure m on m.problem_id = p.id
        union all
        select p.id, %s, 'officer.' || ministry_code,
               'MEASURE_' || m.state, m.id
        from problem p join problem_measure m on m.problem_id = p.id where m.state <> 'PLANNED'
        union all
        select id, solved_at, 'officer.' || ministry_code, 'SOLVED', null
        from problem where status = 'SOLVED'
        """
            .formatted(
                PAST.formatted("p.opened_at + m.position * interval '20 minutes'"),
                PAST.formatted(
                    "(coalesce(m.done_on, m.due_on - 1) + time '12:00') at time zone"
                        + " 'Asia/Almaty'")),
        calendar.now(),
        calendar.now());
  }
}
