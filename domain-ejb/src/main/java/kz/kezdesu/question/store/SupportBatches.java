package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kezdesu.question.SupportBatchRow;
import kz.kezdesu.question.SupportHour;

/**
 * Supports that are counted no more, and the batches in which they were set aside. The named
 * queries are in {@code META-INF/support-orm.xml}.
 */
@ApplicationScoped
public class SupportBatches {
  @PersistenceContext private EntityManager entityManager;

  /** Which supports of a question are meant. */
  public record Span(long questionId, Instant since, Instant until, boolean newcomersOnly) {}

  /** How many supports are meant. */
  public int count(Span span) {
    return number(query("SupportBatch.count", span));
  }

  /** The batch that set these aside and was not restored. */
  public Optional<Long> open(Span span) {
    List<?> found = query("SupportBatch.open", span).getResultList();
    return found.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  /**
   * Sets supports aside.
   *
   * @return how many
   */
  public int setAside(Span span, String reason, String by, Instant at) {
    long batch =
        ((Number)
                query("SupportBatch.add", span)
                    .setParameter(5, reason)
                    .setParameter(6, by)
                    .setParameter(7, time(at))
                    .getSingleResult())
            .longValue();
    query("SupportBatch.move", span).setParameter(5, batch).executeUpdate();
    int moved = number(named("SupportBatch.filled").setParameter(1, batch));
    recount(span.questionId());
    return moved;
  }

  /**
   * Counts the supports of a batch again.
   *
   * @return the question; empty when it was done before
   */
  public Optional<Long> restore(long batch, String reason, String by, Instant at) {
    List<?> restored =
        named("SupportBatch.restore")
            .setParameter(1, batch)
            .setParameter(2, by)
            .setParameter(3, time(at))
            .setParameter(4, reason)
            .getResultList();
    Optional<Long> question = restored.stream().findFirst().map(id -> ((Number) id).longValue());
    question.ifPresent(
        id -> {
          named("SupportBatch.return").setParameter(1, batch).executeUpdate();
          recount(id);
        });
    return question;
  }

  /** The question of a batch. */
  public Optional<Long> question(long batch) {
    List<?> found = named("SupportBatch.question").setParameter(1, batch).getResultList();
    return found.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  /** Whether the person's support of the question was set aside. */
  public boolean holds(long questionId, UUID personId) {
    return number(named("SupportBatch.holds").setParameter(1, questionId).setParameter(2, personId))
        > 0;
  }

  /** How many supports of a question are set aside. */
  public int ofQuestion(long questionId) {
    return number(named("SupportBatch.heldOf").setParameter(1, questionId));
  }

  /** The batches of a question, newest first. */
  public List<SupportBatchRow> rows(long questionId) {
    return rows(named("SupportBatch.rows").setParameter(1, questionId))
        .map(
            row ->
                new SupportBatchRow(
                    ((Number) row[0]).longValue(),
                    instant(row[1]),
                    instant(row[2]),
                    (Boolean) row[3],
                    (String) row[4],
                    ((Number) row[5]).intValue(),
                    (String) row[6],
                    instant(row[7]),
                    (String) row[8],
                    row[9] == null ? null : instant(row[9]),
                    (String) row[10]))
        .toList();
  }

  /** The hours in which a question has got supports. */
  public List<SupportHour> hours(long questionId) {
    return rows(named("SupportBatch.hours").setParameter(1, questionId))
        .map(
            row ->
                new SupportHour(
                    instant(row[0]), ((Number) row[1]).intValue(), ((Number) row[2]).intValue()))
        .toList();
  }

  private void recount(long questionId) {
    named("SupportBatch.recount").setParameter(1, questionId).executeUpdate();
  }

  private Query query(String name, Span span) {
    return named(name)
        .setParameter(1, span.questionId())
        .setParameter(2, time(span.since()))
        .setParameter(3, time(span.until()))
        .setParameter(4, span.newcomersOnly());
  }

  private Query named(String name) {
    return entityManager.createNamedQuery(name);
  }

  private static int number(Query query) {
    return ((Number) query.getSingleResult()).intValue();
  }

  private static Stream<Object[]> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private static Instant instant(Object milliseconds) {
    return Instant.ofEpochMilli(((Number) milliseconds).longValue());
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
