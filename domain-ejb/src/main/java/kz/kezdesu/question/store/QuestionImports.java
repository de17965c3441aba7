package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.question.QuestionImportRow;
import kz.kezdesu.question.WrittenBefore;
import kz.kezdesu.question.model.Question;
import kz.kezdesu.question.model.QuestionImport;

/**
 * Files of questions, and what of them is there already. The named queries are in {@code
 * META-INF/desk-orm.xml}.
 */
@ApplicationScoped
public class QuestionImports {
  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager entityManager;

  public void add(QuestionImport file) {
    entityManager.persist(file);
  }

  public void remove(QuestionImport file) {
    entityManager.remove(file);
  }

  public Optional<QuestionImport> find(UUID id) {
    return Optional.ofNullable(entityManager.find(QuestionImport.class, id));
  }

  /** The file, held until the transaction ends: it is brought in once. */
  public Optional<QuestionImport> hold(UUID id) {
    return Optional.ofNullable(
        entityManager.find(QuestionImport.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Writes down now what was changed so far, for queries that must see it. */
  public void writeDown() {
    entityManager.flush();
  }

  /** The last files of these bodies, the latest first. */
  public List<QuestionImportRow> last(Collection<String> ministries, int limit) {
    return ministries.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("QuestionImport.last", QuestionImportRow.class)
            .setParameter("ministries", ministries)
            .setMaxResults(limit)
            .getResultList();
  }

  /** The questions that were written down under these keys, by key. */
  public Map<String, WrittenBefore> there(List<String> keys) {
    Map<String, WrittenBefore> there = new HashMap<>();
    for (List<String> some : portions(keys)) {
      entityManager
          .createNamedQuery("QuestionImport.there", WrittenBefore.class)
          .setParameter("keys", some)
          .getResultStream()
          .forEach(one -> there.put(one.key(), one));
    }
    return there;
  }

  /**
   * The number of a question of the meeting whose key begins so, by that beginning.
   *
   * @param beginnings all of the same length
   */
  public Map<String, String> numbered(long meetingId, List<String> beginnings) {
    Map<String, String> numbers = new HashMap<>();
    if (!beginnings.isEmpty()) {
      List<?> rows =
          entityManager
              .createNamedQuery("QuestionImport.numbered")
              .setParameter(1, meetingId)
              .setParameter(2, Json.createArrayBuilder(beginnings).build().toString())
              .setParameter(3, beginnings.get(0).length())
              .getResultList();
      rows.stream()
          .map(Object[].class::cast)
          .forEach(row -> numbers.put((String) row[0], (String) row[1]));
    }
    return numbers;
  }

  /** The same, to be changed. */
  public List<Question> questions(List<String> keys) {
    List<Question> found = new ArrayList<>();
    for (List<String> some : portions(keys)) {
      found.addAll(
          entityManager
              .createNamedQuery("QuestionImport.questions", Question.class)
              .setParameter("keys", some)
              .getResultList());
    }
    return found;
  }

  /**
   * The number of a question of the meeting that has the same words, for each text that has one, by
   * the place of the text.
   *
   * @param texts with single spaces
   */
  public Map<Integer, String> sameWords(long meetingId, List<String> texts) {
    List<?> rows =
        entityManager
            .createNamedQuery("QuestionImport.sameWords")
            .setParameter(1, meetingId)
            .setParameter(2, Json.createArrayBuilder(texts).build().toString())
            .getResultList();
    Map<Integer, String> numbers = new HashMap<>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> numbers.put(((Number) row[0]).intValue() - 1, (String) row[1]));
    return numbers;
  }

  /**
   * Removes the files that were brought before a moment: those that were not brought in wholly, of
   * the others the file.
   */
  public int sweep(Instant before) {
    int removed =
        entityManager
            .createNamedQuery("QuestionImport.forget")
            .setParameter(1, before.atOffset(ZoneOffset.UTC))
            .executeUpdate();
    return removed
        + entityManager
            .createNamedQuery("QuestionImport.unseal")
            .setParameter(1, before.atOffset(ZoneOffset.UTC))
            .executeUpdate();
  }

  /**
   * Removes the content of the files that were brought in for a meeting; what is told of them
   * stays.
   */
  public void unseal(long meetingId) {
    entityManager
        .createNamedQuery("QuestionImport.unsealOf")
        .setParameter(1, meetingId)
        .executeUpdate();
  }

  private static List<List<String>> portions(List<String> all) {
    List<List<String>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      portions.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return portions;
  }
}
