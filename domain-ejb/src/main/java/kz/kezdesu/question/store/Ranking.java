package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.question.OwedRanking;
import kz.kezdesu.question.QuestionPlace;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.RankingCriterion;
import kz.kezdesu.question.RankingScore;
import kz.kezdesu.question.SuggestedPlace;
import kz.kezdesu.question.VoicedRow;

/**
 * Queries over what was voiced at a meeting. The named queries are in {@code
 * META-INF/ranking-orm.xml}.
 */
@ApplicationScoped
public class Ranking {
  /** Before the points come the question, the place and the day of the weights. */
  private static final int FIRST_POINTS = 3;

  private static final Object[] NOTHING_VOICED = {0L, 0L, 0L};

  @PersistenceContext private EntityManager entityManager;

  /** Every question voiced at a meeting: by place, those without one last, by supports. */
  public List<VoicedRow> voiced(long meetingId) {
    return entityManager
        .createNamedQuery("Ranking.voiced", VoicedRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .getResultList();
  }

  /** The same after a place, for everybody to read. */
  public List<VoicedRow> register(long meetingId, QuestionPlace after, int limit) {
    return entityManager
        .createNamedQuery("Ranking.register", VoicedRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .setParameter("afterRank", after.rank())
        .setParameter("afterSupports", after.supports())
        .setParameter("afterId", after.id())
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many questions were voiced at a meeting. */
  public long count(long meetingId) {
    return entityManager
        .createNamedQuery("Ranking.count", Long.class)
        .setParameter("meeting", meetingId)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .getSingleResult();
  }

  /** The meetings of these ministries that were held and are not closed, however long ago. */
  public List<Long> held(Collection<String> bodies) {
    return bodies.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Ranking.held", Long.class)
            .setParameter("bodies", bodies)
            .setParameter("held", MeetingStatus.HELD)
            .getResultList();
  }

  /** The meetings of these ministries since a moment that are closed. */
  public List<Long> closed(Collection<String> bodies, Instant since) {
    return bodies.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Ranking.closed", Long.class)
            .setParameter("bodies", bodies)
            .setParameter("closed", MeetingStatus.CLOSED)
            .setParameter("since", since)
            .getResultList();
  }

  /**
   * These meetings, and how many questions were voiced at each, and of how many something is
   * missing (1.6); counted by the database, no text is read.
   */
  public List<OwedRanking> owed(List<ScheduleRow> meetings) {
    if (meetings.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        entityManager
            .createNamedQuery("Ranking.missing")
            .setParameter(
                1,
                meetings.stream()
                    .map(meeting -> Long.toString(meeting.id()))
                    .collect(Collectors.joining(",")))
            .setParameter(
                2,
                QuestionStatus.publicOnes().stream()
                    .map(QuestionStatus::name)
                    .collect(Collectors.joining(",")))
            .getResultList();
    Map<Long, Object[]> counts =
        rows.stream()
            .map(Object[].class::cast)
            .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> row));
    return meetings.stream()
        .map(
            meeting -> {
              Object[] row = counts.getOrDefault(meeting.id(), NOTHING_VOICED);
              return new OwedRanking(
                  meeting, ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
            })
        .toList();
  }

  /** Keeps what the facts suggest now for these questions, by id. */
  public void keep(Map<Long, SuggestedPlace> suggested, LocalDate weightsFrom, Instant at) {
    JsonArrayBuilder scores = Json.createArrayBuilder();
    suggested.forEach(
        (id, one) -> {
          JsonObjectBuilder score =
              Json.createObjectBuilder().add("question", id).add("place", one.place());
          for (RankingCriterion criterion : RankingCriterion.values()) {
            score.add(criterion.name().toLowerCase(Locale.ROOT), one.of(criterion));
          }
          scores.add(score);
        });
    entityManager
        .createNamedQuery("Ranking.keep")
        .setParameter(1, scores.build().toString())
        .setParameter(2, weightsFrom.toString())
        .setParameter(3, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** What was suggested for these questions when their order was saved. */
  public Map<Long, RankingScore> scores(Collection<Long> questionIds) {
    if (questionIds.isEmpty()) {
      return Map.of();
    }
    String ids = questionIds.stream().map(Object::toString).collect(Collectors.joining(","));
    List<?> rows =
        entityManager.createNamedQuery("Ranking.scores").setParameter(1, ids).getResultList();
    Map<Long, RankingScore> scores = new HashMap<>();
    for (Object one : rows) {
      Object[] row = (Object[]) one;
      Map<RankingCriterion, Integer> points = new EnumMap<>(RankingCriterion.class);
      for (RankingCriterion criterion : RankingCriterion.values()) {
        points.put(criterion, ((Number) row[FIRST_POINTS + criterion.ordinal()]).intValue());
      }
      scores.put(
          ((Number) row[0]).longValue(),
          new RankingScore(
              ((Number) row[1]).intValue(), points, LocalDate.parse(row[2].toString())));
    }
    return scores;
  }
}
