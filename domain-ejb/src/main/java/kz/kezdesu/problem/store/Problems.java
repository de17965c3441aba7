package kz.kezdesu.problem.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Quarter;
import kz.kezdesu.problem.MeasureRow;
import kz.kezdesu.problem.ProblemDetail;
import kz.kezdesu.problem.ProblemFilter;
import kz.kezdesu.problem.ProblemOwner;
import kz.kezdesu.problem.ProblemRow;
import kz.kezdesu.problem.ProblemStatus;
import kz.kezdesu.problem.ProgressFilter;
import kz.kezdesu.problem.ProgressRow;
import kz.kezdesu.problem.QuarterSum;
import kz.kezdesu.problem.model.Problem;
import kz.kezdesu.problem.model.ProblemQuestion;
import org.jspecify.annotations.Nullable;

/** Queries over problems. The named queries are in {@code META-INF/problem-orm.xml}. */
@ApplicationScoped
public class Problems {
  @PersistenceContext private EntityManager entityManager;
  @Inject private ProblemMeasures measures;
  @Inject private ProblemOwners owners;

  public void add(Problem problem) {
    entityManager.persist(problem);
  }

  public Optional<Problem> find(long id) {
    return Optional.ofNullable(entityManager.find(Problem.class, id));
  }

  /** The problem, its row held until the end of the transaction. */
  public Optional<Problem> findAndHold(long id) {
    return Optional.ofNullable(
        entityManager.find(Problem.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** One problem as a line. */
  public Optional<ProblemRow> line(long id) {
    return entityManager
        .createNamedQuery("Problem.line", ProblemRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** These problems as lines, in the order of their ids. */
  public List<ProblemRow> lines(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Problem.lines", ProblemRow.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Problems of these ministries that pass the filter, the earliest term first. */
  public List<ProblemRow> ofMinistries(
      Set<String> ministries, ProblemFilter filter, LocalDate today, long afterId, int limit) {
    if (ministries.isEmpty()) {
      return List.of();
    }
    ProblemStatus status = filter.status();
    return entityManager
        .createNamedQuery("Problem.ofMinistries", ProblemRow.class)
        .setParameter("ministries", ministries)
        .setParameter("region", orEmpty(filter.regionKato()))
        .setParameter("topic", orEmpty(filter.topicCode()))
        .setParameter(
            "statuses", status == null ? EnumSet.allOf(ProblemStatus.class) : EnumSet.of(status))
        .setParameter("owner", orEmpty(filter.owner()))
        .setParameter("dueFrom", filter.term().from(today))
        .setParameter("dueTo", filter.term().to(today))
        .setParameter("after", afterId)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The problem that was opened by the wish with this token. */
  public Optional<Long> byToken(UUID token) {
    return entityManager
        .createNamedQuery("Problem.byToken", Long.class)
        .setParameter("token", token)
        .getResultStream()
        .findFirst();
  }

  /** Whether a card may be given the topic with this code. */
  public boolean hasTopic(String code) {
    return ((Number)
                entityManager
                    .createNamedQuery("Problem.topics")
                    .setParameter(1, code)
                    .getSingleResult())
            .longValue()
        > 0;
  }

  /** The link of a question; at most one. */
  public Optional<ProblemQuestion> link(long questionId) {
    return Optional.ofNullable(entityManager.find(ProblemQuestion.class, questionId));
  }

  public void remove(ProblemQuestion link) {
    entityManager.remove(link);
  }

  /** Writes at once, so that what the database refuses is refused here. */
  public void flush() {
    entityManager.flush();
  }

  /** The problem to which a question is linked. */
  public Optional<ProblemRow> ofQuestion(long questionId) {
    return entityManager
        .createNamedQuery("Problem.ofQuestion", ProblemRow.class)
        .setParameter("question", questionId)
        .getResultStream()
        .findFirst();
  }

  /** Problems that pass the filter, the longest open first, after the given one; 0 starts. */
  public List<ProblemRow> within(ProgressFilter filter, long afterId, int limit) {
    return filtered(entityManager.createNamedQuery("Problem.within", ProblemRow.class), filter)
        .setParameter("after", afterId)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The open problems of ministries, of one region or of all, the newest first. */
  public List<ProblemRow> open(Collection<String> ministries, String region, int limit) {
    return ministries.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Problem.open", ProblemRow.class)
            .setParameter("ministries", ministries)
            .setParameter("region", region)
            .setParameter("status", ProblemStatus.OPEN)
            .setMaxResults(limit)
            .getResultList();
  }

  /** How many problems of the filter are not solved at its end. */
  public long countOpen(ProgressFilter filter) {
    return narrowed(entityManager.createNamedQuery("Problem.countOpen", Long.class), filter)
        .setParameter("to", filter.to())
        .getSingleResult();
  }

  /** How many problems a ministry still has to solve, by region. */
  public Map<String, Long> openByRegion(String ministryCode) {
    Map<String, Long> counts = new LinkedHashMap<>();
    entityManager
        .createNamedQuery("Problem.openByRegion", Object[].class)
        .setParameter("ministry", ministryCode)
        .getResultStream()
        .forEach(pair -> counts.put((String) pair[0], (Long) pair[1]));
    return counts;
  }

  /** How many problems were solved within the filter's span. */
  public long countSolved(ProgressFilter filter) {
    return filtered(entityManager.createNamedQuery("Problem.countSolved", Long.class), filter)
        .getSingleResult();
  }

  /** How many problems were open in a quarter and have nothing published for it. */
  public long countSilent(Quarter quarter, ProgressFilter filter, ZoneId zone) {
    Instant from = quarter.firstDay().atStartOfDay(zone).toInstant();
    Instant to = quarter.next().firstDay().atStartOfDay(zone).toInstant();
    ProgressFilter span = new ProgressFilter(from, to, filter.ministryCode(), filter.regionKato());
    return filtered(entityManager.createNamedQuery("Problem.countSilent", Long.class), span)
        .setParameter("year", quarter.year())
        .setParameter("quarter", quarter.number())
        .getSingleResult();
  }

  /** What each ministry with problems open in a quarter has published for it, in numbers. */
  public List<QuarterSum> published(Quarter quarter) {
    List<?> sums =
        entityManager
            .createNamedQuery("ProblemProgress.sums")
            .setParameter(1, Almaty.startOf(quarter.firstDay()).atOffset(ZoneOffset.UTC))
            .setParameter(2, Almaty.endOf(quarter.lastDay()).atOffset(ZoneOffset.UTC))
            .setParameter(3, quarter.year())
            .setParameter(4, quarter.number())
            .getResultList();
    return sums.stream()
        .map(Object[].class::cast)
        .map(
            sum ->
                new QuarterSum(
                    (String) sum[0],
                    ((Number) sum[1]).longValue(),
                    ((Number) sum[2]).longValue(),
                    sum[3] == null ? null : LocalDate.parse((String) sum[3])))
        .toList();
  }

  /** What was published for these problems, all of it, in the order of the quarters. */
  public Map<Long, List<ProgressRow>> progressOf(Collection<Long> problemIds) {
    if (problemIds.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createNamedQuery("ProblemProgress.of", ProgressRow.class)
        .setParameter("problems", problemIds)
        .getResultStream()
        .collect(Collectors.groupingBy(ProgressRow::problemId));
  }

  /** The questions linked to these problems. */
  public Map<Long, List<Long>> questionsOf(Collection<Long> problemIds) {
    if (problemIds.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createNamedQuery("ProblemQuestion.of", Object[].class)
        .setParameter("problems", problemIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                pair -> (Long) pair[0],
                Collectors.mapping(pair -> (Long) pair[1], Collectors.toList())));
  }

  /** The problem of each of these questions, where one is linked. */
  public Map<Long, Long> linksOf(Collection<Long> questionIds) {
    if (questionIds.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createNamedQuery("ProblemQuestion.links", Object[].class)
        .setParameter("questions", questionIds)
        .getResultStream()
        .collect(Collectors.toMap(pair -> (Long) pair[0], pair -> (Long) pair[1]));
  }

  /** These lines with their progress, their links, their owners and their measures. */
  public List<ProblemDetail> complete(List<ProblemRow> lines) {
    List<Long> ids = lines.stream().map(ProblemRow::id).toList();
    Map<Long, List<ProgressRow>> progress = progressOf(ids);
    Map<Long, List<Long>> questions = questionsOf(ids);
    Map<Long, ProblemOwner> people = owners.of(ids);
    Map<Long, List<MeasureRow>> promised = measures.of(ids);
    return lines.stream()
        .map(
            line ->
                new ProblemDetail(
                    line,
                    progress.getOrDefault(line.id(), List.of()),
                    questions.getOrDefault(line.id(), List.of()),
                    people.get(line.id()),
                    promised.getOrDefault(line.id(), List.of())))
        .toList();
  }

  private static <T> TypedQuery<T> filtered(TypedQuery<T> query, ProgressFilter filter) {
    return narrowed(query, filter)
        .setParameter("from", filter.from())
        .setParameter("to", filter.to());
  }

  private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, ProgressFilter filter) {
    return query
        .setParameter("ministry", orEmpty(filter.ministryCode()))
        .setParameter("region", orEmpty(filter.regionKato()));
  }

  private static String orEmpty(@Nullable String wanted) {
    return wanted == null ? "" : wanted;
  }
}
