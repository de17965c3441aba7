package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.kezdesu.likeness.Place;
import kz.kezdesu.question.QuestionStatus;

/**
 * Reads what the index of questions is made of. The named queries are in {@code
 * META-INF/likeness-orm.xml}. Each reading is a transaction of its own: filling the index may take
 * minutes, and an open transaction would keep the database from its own work.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SearchedQuestions {
  private static final int CHANGED_IN = 8;

  @PersistenceContext private EntityManager entityManager;

  /**
   * Questions that have changed, and what to ask for next.
   *
   * @param next the first transaction that may still change something that was not read
   * @param isAll whether these are all that have changed
   */
  public record News(List<SearchedQuestion> questions, long next, boolean isAll) {}

  /** The places that a text may name. */
  public List<Place> places() {
    return rows(entityManager.createNamedQuery("Searched.places")).stream()
        .map(row -> new Place((String) row[0], (String) row[1], (String) row[2], (Boolean) row[3]))
        .toList();
  }

  /** Which edition of the classifier of places is known; another number after every import. */
  public long edition() {
    return ((Number) entityManager.createNamedQuery("Searched.edition").getSingleResult())
        .longValue();
  }

  /**
   * The first transaction that may still change something. Questions of a database that was
   * restored from a copy are as if they had not changed since.
   */
  public long begin() {
    entityManager.createNamedQuery("Searched.restored").executeUpdate();
    return Long.parseUnsignedLong(
        (String) entityManager.createNamedQuery("Searched.now").getSingleResult());
  }

  /** The newest questions with a smaller id. */
  public List<SearchedQuestion> before(long id, int limit) {
    return rows(
            entityManager
                .createNamedQuery("Searched.before")
                .setParameter(1, id)
                .setParameter(2, limit))
        .stream()
        .map(SearchedQuestions::question)
        .toList();
  }

  /**
   * What this and later transactions have changed.
   *
   * @param limit the most questions wanted
   */
  public News since(long transaction, int limit) {
    List<Object[]> rows =
        rows(
            entityManager
                .createNamedQuery("Searched.since")
                .setParameter(1, Long.toUnsignedString(transaction))
                .setParameter(2, limit + 1));
    return new News(
        rows.stream().filter(row -> row[0] != null).map(SearchedQuestions::question).toList(),
        Long.parseUnsignedLong((String) rows.get(0)[CHANGED_IN + 1]),
        rows.size() <= limit);
  }

  private static SearchedQuestion question(Object[] row) {
    return new SearchedQuestion(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        Objects.toString(row[3], null),
        (String) row[4],
        ((Number) row[5]).longValue(),
        QuestionStatus.valueOf((String) row[6]),
        row[7] == null ? Set.of() : Set.of(((String) row[7]).split(" ")),
        Long.parseUnsignedLong((String) row[CHANGED_IN]));
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }
}
