package kz.kezdesu.runtime.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What the facts suggested for the questions of closed meetings, as the ranking page would have
 * counted it when the order was saved: every answer was owed, no problem was late (clause 1.6).
 */
final class DemoScores {
  private final Connection connection;

  DemoScores(Connection connection) {
    this.connection = connection;
  }

  /** Counts what is not counted yet. */
  void write() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            with fact as (
              select q.id, q.number, q.meeting_id, q.supports, m.closed_at,
                greatest(q.supports, (select count(distinct s.person_id) from support s
                  join problem_question o on o.question_id = s.question_id
                  where o.problem_id = l.problem_id)) as supporters,
                (select count(*) from problem_question o
                  where o.problem_id = l.problem_id and o.question_id <> q.id) as recurrence,
                (select count(distinct x.district_kato) from question x
                  where x.id = q.id or x.id in (select o.question_id from problem_question o
                    where o.problem_id = l.problem_id)) as settlements
              from question q join meeting m on m.id = q.meeting_id
              left join problem_question l on l.question_id = q.id
              where m.status = 'CLOSED' and q.voiced_at is not null and q.rank_position is not null
            ), point as (
              select id, number, meeting_id, supports, closed_at,
                coalesce(round(40.0 * supporters / nullif(max(supporters) over meeting, 0)), 0) as s,
                coalesce(round(25.0 * recurrence / nullif(max(recurrence) over meeting, 0)), 0) as r,
                coalesce(round(15.0 * settlements / nullif(max(settlements) over meeting, 0)), 0) as p
              from fact window meeting as (partition by meeting_id)
            )
            insert into ranking_score (question_id, place, supporters, recurrence, settlements,
              urgency, risk, weights_from, counted_at)
            select id, row_number() over (partition by meeting_id
                order by s + r + p desc, supports desc, number),
              s, r, p, 5, 0, date '2022-03-05', closed_at
            from point where closed_at is not null
            on conflict (question_id) do nothing
            """)) {
      statement.executeUpdate();
    }
  }
}
