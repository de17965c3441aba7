package kz.kezdesu.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kezdesu.question.HandOverRow;
import kz.kezdesu.question.QuestionDetail;
import kz.kezdesu.question.QuestionFilter;
import kz.kezdesu.question.QuestionPlace;
import kz.kezdesu.question.QuestionRow;
import kz.kezdesu.question.QuestionSort;
import kz.kezdesu.question.QuestionStatus;
import kz.kezdesu.question.TimelineRow;
import kz.kezdesu.question.Topic;
import kz.kezdesu.question.model.Question;

/** Queries over questions. The named queries are in {@code META-INF/question-orm.xml}. */
@ApplicationScoped
public class Questions {
  @PersistenceContext private EntityManager entityManager;

  public Optional<Question> find(long id) {
    return Optional.ofNullable(entityManager.find(Question.class, id));
  }

  /** The question for a change by staff; a clash with another change is found at commit. */
  public Optional<Question> findForChange(long id) {
    return Optional.ofNullable(
        entityManager.find(Question.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
  }

  public Optional<Question> byNumber(String number) {
    return entityManager
        .createNamedQuery("Question.byNumber", Question.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The numbers of a problem's questions that are not public. */
  public List<String> hiddenOfProblem(long problemId) {
    return entityManager
        .createNamedQuery("Question.hiddenOfProblem", String.class)
        .setParameter("problem", problemId)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .getResultList();
  }

  /** Writes what has changed, so that queries find it from here on. */
  public void flush() {
    entityManager.flush();
  }

  /**
   * The questions put at a meeting that await their answer, with its last day, the first due first.
   */
  public Map<Long, LocalDate> owedAt(long meetingId) {
    Map<Long, LocalDate> owed = new LinkedHashMap<>();
    entityManager
        .createNamedQuery("Question.owed", Object[].class)
        .setParameter("meeting", meetingId)
        .setParameter("statuses", EnumSet.of(QuestionStatus.VOICED, QuestionStatus.HANDED_OVER))
        .getResultStream()
        .forEach(pair -> owed.put((Long) pair[0], (LocalDate) pair[1]));
    return owed;
  }

  /** The status of the question with this number. */
  public Optional<QuestionStatus> status(String number) {
    return entityManager
        .createNamedQuery("Question.status", QuestionStatus.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Public questions of a meeting in the given order, after the given place in it. */
  public List<QuestionRow> ofMeeting(
      QuestionFilter filter, QuestionSort sort, QuestionPlace after, int limit) {
    String query =
        switch (sort) {
          case RANK -> "Question.byRank";
          case SUPPORTS -> "Question.bySupports";
          case NEWEST -> "Question.byNewest";
        };
    TypedQuery<QuestionRow> rows =
        entityManager
            .createNamedQuery(query, QuestionRow.class)
            .setParameter("meeting", filter.meetingId())
            .setParameter("statuses", publicStatuses(filter))
            .setParameter("topic", topic(filter))
            .setParameter("afterId", after.id());
    switch (sort) {
      case RANK ->
          rows.setParameter("afterRank", after.rank())
              .setParameter("afterSupports", after.supports());
      case SUPPORTS -> rows.setParameter("afterSupports", after.supports());
      case NEWEST -> rows.setParameter("afterTime", after.askedAt());
    }
    return isHopeless(filter) ? List.of() : rows.setMaxResults(limit).getResultList();
  }

  public long countOfMeeting(QuestionFilter filter) {
    return isHopeless(filter)
        ? 0
        : entityManager
            .createNamedQuery("Question.count", Long.class)
            .setParameter("meeting", filter.meetingId())
            .setParameter("statuses", publicStatuses(filter))
            .setParameter("topic", topic(filter))
            .getSingleResult();
  }

  /** How many public questions to a ministry await an answer, by region. */
  public Map<String, Long> unansweredByRegion(String ministryCode) {
    EnumSet<QuestionStatus> waiting = EnumSet.copyOf(QuestionStatus.publicOnes());
    waiting.removeIf(status -> !status.awaitsAnswer());
    Map<String, Long> counts = new LinkedHashMap<>();
    entityManager
        .createNamedQuery("Question.byRegion", Object[].class)
        .setParameter("ministry", ministryCode)
        .setParameter("statuses", waiting)
        .getResultStream()
        .forEach(pair -> counts.put((String) pair[0], (Long) pair[1]));
    return counts;
  }

  /** The line of a question, if it is public. */
  public Optional<QuestionRow> publicLine(long id) {
    return entityManager
        .createNamedQuery("Question.line", QuestionRow.class)
        .setParameter("id", id)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .getResultStream()
        .findFirst();
  }

  /** The lines of these questions, those that are public, most supported first. */
  public List<QuestionRow> publicLines(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Question.lines", QuestionRow.class)
            .setParameter("ids", ids)
            .setParameter("statuses", QuestionStatus.publicOnes())
            .getResultList();
  }

  /** A problem's public questions after a place, the most supported first. */
  public List<QuestionRow> ofProblem(long problemId, QuestionPlace after, int limit) {
    return entityManager
        .createNamedQuery("Question.ofProblem", QuestionRow.class)
        .setParameter("problem", problemId)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .setParameter("afterSupports", after.supports())
        .setParameter("afterId", after.id())
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many public questions are linked to a problem. */
  public long countOfProblem(long problemId) {
    return entityManager
        .createNamedQuery("Question.countOfProblem", Long.class)
        .setParameter("problem", problemId)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .getSingleResult();
  }

  /** The public questions of a problem, by their ids alone. */
  public List<Long> idsOfProblem(long problemId) {
    return entityManager
        .createNamedQuery("Question.idsOfProblem", Long.class)
        .setParameter("problem", problemId)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .getResultList();
  }

  /** All that the page of a question shows, if it is public. */
  public Optional<QuestionDetail> publicDetail(String number) {
    return entityManager
        .createNamedQuery("Question.shown", QuestionShown.class)
        .setParameter("number", number)
        .setParameter("statuses", QuestionStatus.publicOnes())
        .getResultStream()
        .findFirst()
        .flatMap(shown -> publicLine(shown.id()).map(row -> shown.on(row, timeline(row))));
  }

  private List<TimelineRow> timeline(QuestionRow row) {
    List<TimelineRow> timeline = new ArrayList<>();
    timeline.add(new TimelineRow(QuestionStatus.RECEIVED, row.askedAt()));
    timeline.addAll(
        entityManager
            .createNamedQuery("QuestionMove.of", TimelineRow.class)
            .setParameter("question", row.id())
            .setParameter("statuses", QuestionStatus.publicOnes())
            .getResultList());
    List<HandOverRow> handOvers =
        HandOvers.ofQuestion(entityManager, row.id()).stream()
            .map(HandOverRow::withoutNumber)
            .toList();
    return timeline.stream().map(step -> step.among(handOvers)).toList();
  }

  /** All topics in their order. */
  public List<Topic> topics() {
    return entityManager.createNamedQuery("Topic.all", Topic.class).getResultList();
  }

  /** The same for a change: whoever else changes the tree waits until the transaction ends. */
  public List<Topic> holdTopics() {
    entityManager.createNamedQuery("Topic.turn").getSingleResult();
    return topics();
  }

  public void addTopic(Topic topic) {
    entityManager.persist(topic);
  }

  private static Set<QuestionStatus> publicStatuses(QuestionFilter filter) {
    QuestionStatus wanted = filter.status();
    return wanted == null ? QuestionStatus.publicOnes() : EnumSet.of(wanted);
  }

  private static boolean isHopeless(QuestionFilter filter) {
    QuestionStatus wanted = filter.status();
    return wanted != null && !wanted.isPublic();
  }

  private static String topic(QuestionFilter filter) {
    String wanted = filter.topicCode();
    return wanted == null ? "" : wanted;
  }
}
