package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.SupportOutcome;
import kz.kezdesu.question.SupportWish;

/** Queries over supports. The named queries are in {@code META-INF/support-orm.xml}. */
@ApplicationScoped
public class Supports {
  private static final String PUBLIC =
      QuestionStatus.publicOnes().stream()
          .map(QuestionStatus::name)
          .collect(Collectors.joining(","));

  @PersistenceContext private EntityManager entityManager;

  /** The id of the question with this number, if everybody may read it. */
  public Optional<Long> publicQuestion(String number) {
    return entityManager
        .createNamedQuery("Support.publicQuestion", Long.class)
        .setParameter("number", number)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .getResultStream()
        .findFirst();
  }

  public boolean has(long questionId, UUID personId) {
    return ((Number)
                entityManager
                    .createNamedQuery("Support.has")
                    .setParameter(1, questionId)
                    .setParameter(2, personId)
                    .getSingleResult())
            .longValue()
        > 0;
  }

  /**
   * Adds the supports of persons; one that is there already stays. One statement finds the
   * questions and adds the supports, because thousands support at once, in one order, so that of
   * two such statements neither waits for the other in turn.
   *
   * @return what became of each, in their order
   */
  public List<SupportOutcome> add(List<SupportWish> wishes, Instant at) {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    for (SupportWish wish : wishes) {
      rows.add(
          Json.createObjectBuilder()
              .add("number", wish.number())
              .add("person", wish.personId().toString()));
    }
    List<?> answered =
        entityManager
            .createNamedQuery("Support.add")
            .setParameter(1, rows.build().toString())
            .setParameter(2, PUBLIC)
            .setParameter(3, at.atOffset(ZoneOffset.UTC))
            .getResultList();
    Map<SupportWish, SupportOutcome> outcomes = new HashMap<>();
    for (Object one : answered) {
      Object[] row = (Object[]) one;
      outcomes.put(
          new SupportWish((String) row[0], UUID.fromString((String) row[1])),
          Boolean.TRUE.equals(row[2]) ? SupportOutcome.SET_ASIDE : SupportOutcome.GIVEN);
    }
    return wishes.stream()
        .map(wish -> outcomes.getOrDefault(wish, SupportOutcome.NO_QUESTION))
        .toList();
  }

  /** How many supports of a question are counted. */
  public int of(long questionId) {
    return ((Number)
            entityManager
                .createNamedQuery("Support.of")
                .setParameter(1, questionId)
                .getSingleResult())
        .intValue();
  }

  /** Takes the right to count until the transaction ends. False when another instance has it. */
  public boolean takeTurn() {
    return Boolean.TRUE.equals(entityManager.createNamedQuery("Support.lock").getSingleResult());
  }

  /** The same right, waited for. */
  public void waitForTurn() {
    entityManager.createNamedQuery("Support.wait").getSingleResult();
  }

  /** How many people support at least one of these questions. */
  public int peopleBehind(Collection<Long> questionIds) {
    String ids = questionIds.stream().map(Object::toString).collect(Collectors.joining(","));
    return ids.isEmpty()
        ? 0
        : ((Number)
                entityManager
                    .createNamedQuery("Support.peopleBehind")
                    .setParameter(1, ids)
                    .getSingleResult())
            .intValue();
  }

  /**
   * How many people support at least one of the questions of each problem; one query, however many
   * problems.
   *
   * @param questionIds the questions of each problem, by its id
   */
  public Map<Long, Integer> peopleBehindEach(Map<Long, List<Long>> questionIds) {
    JsonArrayBuilder links = Json.createArrayBuilder();
    questionIds.forEach(
        (problem, questions) ->
            questions.forEach(
                question ->
                    links.add(
                        Json.createObjectBuilder()
                            .add("problem", problem)
                            .add("question", question))));
    List<?> rows =
        entityManager
            .createNamedQuery("Support.peopleBehindEach")
            .setParameter(1, links.build().toString())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toMap(
                row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
  }

  /** Adds the supports that were not counted yet to the numbers of their questions. */
  @SuppressWarnings("unchecked")
  public List<CountedQuestion> count() {
    return entityManager.createNamedQuery("Support.count").getResultList();
  }
}
