package kz.kezdesu.answer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.answer.AnswerStatus;
import kz.kezdesu.answer.DisputeStatus;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.InboxPlace;
import kz.kezdesu.answer.InboxRow;
import kz.kezdesu.answer.Whose;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Queries over the inbox of a desk. The named queries are in {@code META-INF/desk-orm.xml}, those
 * of hand-overs in {@code META-INF/handover-orm.xml}.
 */
@ApplicationScoped
public class Inbox {
  private static final LocalDate EVER = LocalDate.of(1, 1, 1);
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  // Beside the logins of persons, which have neither of these signs.
  private static final String ANYBODY = "";
  private static final String NOBODY = "-";
  private static final String SOMEBODY = "*";

  /** The last day alone tells what of the owed is there. */
  private static final Set<InboxFolder> BY_DAY =
      EnumSet.of(InboxFolder.OVERDUE, InboxFolder.DUE_TODAY);

  @PersistenceContext private EntityManager entityManager;

  /**
   * Whose inbox it is.
   *
   * @param login of whoever looks
   * @param found the ids of the questions that say what is looked for, by its words
   * @param under the codes of a topic and of those below it
   */
  public record Reader(
      String login,
      Collection<String> bodies,
      Map<String, List<Long>> found,
      Function<String, Set<String>> under) {
    /** The ids of the questions that say what the filter looks for. */
    public List<Long> found(InboxFilter filter) {
      return found.getOrDefault(filter.words(), List.of());
    }

    private Optional<Set<String>> topics(InboxFilter filter) {
      return Optional.ofNullable(filter.topicCode()).map(under);
    }
  }

  /** The questions of the reader's bodies that pass the filter, after a place. */
  public List<InboxRow> rows(
      Reader reader, InboxFilter filter, LocalDate today, InboxPlace after, int limit) {
    if (reader.bodies().isEmpty()) {
      return List.of();
    }
    InboxFolder folder = filter.folder();
    if (folder.isOfHandOvers()) {
      TypedQuery<InboxRow> handed =
          entityManager
              .createNamedQuery(handOvers(folder), InboxRow.class)
              .setParameter("afterDay", after.urgentOn())
              .setParameter("afterId", after.id())
              .setMaxResults(limit);
      narrow(handed, reader, filter);
      return handed.getResultList();
    }
    Set<AnswerStatus> answers = folder.answers();
    TypedQuery<InboxRow> query =
        entityManager
            .createNamedQuery("Inbox.rows", InboxRow.class)
            .setParameter("statuses", folder.statuses())
            .setParameter("whateverAnswer", answers.isEmpty() && !folder.isUnanswered())
            .setParameter("answers", answers.isEmpty() ? EnumSet.of(AnswerStatus.DRAFT) : answers)
            .setParameter("unanswered", folder.isUnanswered())
            .setParameter("dueFrom", dueFrom(folder, today))
            .setParameter("ever", EVER)
            .setParameter("dueBefore", dueBefore(folder, today))
            .setParameter("never", NEVER)
            .setParameter("disputed", folder.isDisputed())
            .setParameter("disputes", DisputeStatus.open())
            .setParameter("afterDay", after.urgentOn())
            .setParameter("afterId", after.id())
            .setMaxResults(limit);
    narrow(query, reader, filter);
    return query.getResultList();
  }

  /**
   * How many questions pass each of these filters, in their order; so many at most.
   *
   * <p>One query, however many filters there are.
   */
  public List<Integer> countEach(
      Reader reader, List<InboxFilter> filters, LocalDate today, int most) {
    JsonArrayBuilder wanted = Json.createArrayBuilder();
    for (int i = 0; i < filters.size(); i++) {
      InboxFilter filter = filters.get(i);
      wanted.add(wanted(i, reader, filter, whose(reader, filter), today));
    }
    return countEach(reader, wanted.build(), most);
  }

  private List<Integer> countEach(Reader reader, JsonArray wanted, int most) {
    if (wanted.isEmpty() || reader.bodies().isEmpty()) {
      return Collections.nCopies(wanted.size(), 0);
    }
    List<?> rows =
        entityManager
            .createNamedQuery("Inbox.countEach")
            .setParameter(1, wanted.toString())
            .setParameter(2, most)
            .getResultList();
    Integer[] counts = new Integer[wanted.size()];
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> counts[((Number) row[0]).intValue()] = ((Number) row[1]).intValue());
    return List.of(counts);
  }

  private static JsonObject wanted(
      int place, Reader reader, InboxFilter filter, String whose, LocalDate today) {
    InboxFolder folder = filter.folder();
    JsonObjectBuilder one =
        Json.createObjectBuilder()
            .add("place", place)
            .add("bodies", Json.createArrayBuilder(reader.bodies()))
            .add("statuses", names(folder.statuses()))
            .add("unanswered", folder.isUnanswered())
            .add("disputed", folder.isDisputed())
            .add("handed_to_us", folder == InboxFolder.HANDED_TO_US)
            .add("handed_on", folder == InboxFolder.HANDED_ON)
            .add("whose", whose)
            .add("words", filter.words())
            .add("found", Json.createArrayBuilder(reader.found(filter)));
    if (!folder.answers().isEmpty()) {
      one.add("answers", names(folder.answers()));
    }
    if (BY_DAY.contains(folder)) {
      one.add("due_from", dueFrom(folder, today).toString())
          .add("due_before", dueBefore(folder, today).toString());
    }
    Optional.ofNullable(filter.meetingId()).ifPresent(meeting -> one.add("meeting", meeting));
    reader.topics(filter).ifPresent(topics -> one.add("topics", Json.createArrayBuilder(topics)));
    return one.build();
  }

  private static JsonArrayBuilder names(Set<? extends Enum<?>> values) {
    JsonArrayBuilder names = Json.createArrayBuilder();
    values.forEach(value -> names.add(value.name()));
    return names;
  }

  /** How many questions each folder has. */
  public Map<InboxFolder, Long> counts(Reader reader, InboxFilter filter, LocalDate today) {
    return filter.whose() == Whose.NOBODY
        ? nobodys(counts(reader, filter, ANYBODY, today), counts(reader, filter, SOMEBODY, today))
        : counts(reader, filter, whose(reader, filter), today);
  }

  /**
   * How many questions of the filter's folder are the reader's, and how many are nobody's.
   *
   * @param shown how many questions of the folder pass the filter
   */
  public Map<Whose, Long> whose(Reader reader, InboxFilter filter, long shown, LocalDate today) {
    boolean isOfAll = filter.whose() == Whose.ANYBODY;
    List<String> people =
        isOfAll ? List.of(reader.login(), SOMEBODY) : List.of(reader.login(), SOMEBODY, ANYBODY);
    JsonArrayBuilder wanted = Json.createArrayBuilder();
    for (int i = 0; i < people.size(); i++) {
      wanted.add(wanted(i, reader, filter, people.get(i), today));
    }
    List<Integer> counts = countEach(reader, wanted.build(), Integer.MAX_VALUE);
    long all = isOfAll ? shown : counts.get(2);
    return Map.of(
        Whose.ANYBODY, all, Whose.MINE, (long) counts.get(0), Whose.NOBODY, all - counts.get(1));
  }

  /** What is given to somebody is found in an index that is small; what is not would be all. */
  private static Map<InboxFolder, Long> nobodys(
      Map<InboxFolder, Long> all, Map<InboxFolder, Long> given) {
    Map<InboxFolder, Long> rest = new EnumMap<>(InboxFolder.class);
    all.forEach((folder, count) -> rest.put(folder, count - given.getOrDefault(folder, 0L)));
    return rest;
  }

  private Map<InboxFolder, Long> counts(
      Reader reader, InboxFilter filter, String whose, LocalDate today) {
    Map<InboxFolder, Long> counts = new EnumMap<>(InboxFolder.class);
    for (InboxFolder folder : InboxFolder.values()) {
      counts.put(folder, 0L);
    }
    if (reader.bodies().isEmpty()) {
      return counts;
    }
    if (filter.words().isEmpty()) {
      countByStatus(counts, reader, filter, whose);
      countDue(counts, reader, filter, whose, today);
    } else {
      countSaid(counts, reader, filter, whose, today);
    }
    TypedQuery<Object[]> begun =
        entityManager
            .createNamedQuery("Inbox.begun", Object[].class)
            .setParameter("begun", EnumSet.complementOf(EnumSet.of(AnswerStatus.PUBLISHED)));
    narrow(begun, reader, filter, whose);
    for (Object[] group : begun.getResultList()) {
      add(counts, (QuestionStatus) group[0], (AnswerStatus) group[1], (Long) group[2]);
      add(counts, (QuestionStatus) group[0], null, -(Long) group[2]);
    }
    TypedQuery<Long> disputed =
        entityManager
            .createNamedQuery("Inbox.disputed", Long.class)
            .setParameter("disputes", DisputeStatus.open());
    narrow(disputed, reader, filter, whose);
    counts.put(InboxFolder.DISPUTED, disputed.getSingleResult());
    for (InboxFolder folder : List.of(InboxFolder.HANDED_TO_US, InboxFolder.HANDED_ON)) {
      TypedQuery<Long> handed =
          entityManager.createNamedQuery(handOvers(folder) + ".count", Long.class);
      narrow(handed, reader, filter, whose);
      counts.put(folder, handed.getSingleResult());
    }
    return counts;
  }

  private void countByStatus(
      Map<InboxFolder, Long> counts, Reader reader, InboxFilter filter, String whose) {
    TypedQuery<Object[]> statuses =
        entityManager.createNamedQuery("Inbox.statuses", Object[].class);
    narrow(statuses, reader, filter, whose);
    for (Object[] group : statuses.getResultList()) {
      add(counts, (QuestionStatus) group[0], null, (Long) group[1]);
    }
  }

  private void countDue(
      Map<InboxFolder, Long> counts,
      Reader reader,
      InboxFilter filter,
      String whose,
      LocalDate today) {
    for (InboxFolder folder : BY_DAY) {
      TypedQuery<Long> due =
          entityManager
              .createNamedQuery("Inbox.due", Long.class)
              .setParameter("statuses", folder.statuses())
              .setParameter("dueFrom", dueFrom(folder, today))
              .setParameter("dueBefore", dueBefore(folder, today));
      narrow(due, reader, filter, whose);
      counts.put(folder, due.getSingleResult());
    }
  }

  /** What the index of words has found lies all over the table; it is read once for both. */
  private void countSaid(
      Map<InboxFolder, Long> counts,
      Reader reader,
      InboxFilter filter,
      String whose,
      LocalDate today) {
    TypedQuery<Object[]> said = entityManager.createNamedQuery("Inbox.said", Object[].class);
    narrow(said, reader, filter, whose);
    Map<InboxFolder, Long> due = new EnumMap<>(InboxFolder.class);
    for (Object[] group : said.getResultList()) {
      QuestionStatus status = (QuestionStatus) group[0];
      LocalDate urgentOn = (LocalDate) group[1];
      add(counts, status, null, (Long) group[2]);
      for (InboxFolder folder : BY_DAY) {
        if (folder.statuses().contains(status)
            && !urgentOn.isBefore(dueFrom(folder, today))
            && urgentOn.isBefore(dueBefore(folder, today))) {
          due.merge(folder, (Long) group[2], Long::sum);
        }
      }
    }
    BY_DAY.forEach(folder -> counts.put(folder, due.getOrDefault(folder, 0L)));
  }

  /**
   * How many of the answers to clear and to sign off this person has worded or cleared, by folder;
   * a folder without any is left out.
   */
  public Map<InboxFolder, Long> ownDeeds(String login, Collection<String> bodies) {
    Map<InboxFolder, Long> own = new EnumMap<>(InboxFolder.class);
    if (bodies.isEmpty()) {
      return own;
    }
    List<InboxFolder> folders = List.of(InboxFolder.TO_CLEAR, InboxFolder.TO_SIGN_OFF);
    List<Object[]> groups =
        entityManager
            .createNamedQuery("Inbox.ownDeeds", Object[].class)
            .setParameter("bodies", bodies)
            .setParameter("login", login)
            .setParameter("answers", EnumSet.of(AnswerStatus.IN_CLEARANCE, AnswerStatus.CLEARED))
            .getResultList();
    for (Object[] group : groups) {
      for (InboxFolder folder : folders) {
        if (folder.takes((QuestionStatus) group[0], (AnswerStatus) group[1])) {
          own.merge(folder, (Long) group[2], Long::sum);
        }
      }
    }
    return own;
  }

  /**
   * The nearest last day, today at the earliest, of what is owed by these bodies, in each folder
   * that the state of an answer tells.
   */
  public Map<InboxFolder, LocalDate> nextDue(Collection<String> bodies, LocalDate today) {
    Map<InboxFolder, LocalDate> next = new EnumMap<>(InboxFolder.class);
    if (bodies.isEmpty()) {
      return next;
    }
    List<Object[]> groups =
        entityManager
            .createNamedQuery("Inbox.nextDue", Object[].class)
            .setParameter("bodies", bodies)
            .setParameter("statuses", InboxFolder.AWAITING.statuses())
            .setParameter("today", today)
            .getResultList();
    for (Object[] group : groups) {
      for (InboxFolder folder : InboxFolder.byAnswer()) {
        if (folder.takes(QuestionStatus.VOICED, (AnswerStatus) group[0])) {
          next.put(folder, (LocalDate) group[1]);
        }
      }
    }
    return next;
  }

  private static LocalDate dueFrom(InboxFolder folder, LocalDate today) {
    return folder == InboxFolder.DUE_TODAY ? today : EVER;
  }

  private static LocalDate dueBefore(InboxFolder folder, LocalDate today) {
    return switch (folder) {
      case OVERDUE -> today;
      case DUE_TODAY -> today.plusDays(1);
      default -> NEVER;
    };
  }

  private static String handOvers(InboxFolder folder) {
    return folder == InboxFolder.HANDED_TO_US ? "Inbox.handedToUs" : "Inbox.handedOn";
  }

  private static void add(
      Map<InboxFolder, Long> counts,
      QuestionStatus status,
      @Nullable AnswerStatus answer,
      long many) {
    for (InboxFolder folder : InboxFolder.values()) {
      if (folder.takes(status, answer)) {
        counts.merge(folder, many, Long::sum);
      }
    }
  }

  private static void narrow(Query query, Reader reader, InboxFilter filter) {
    narrow(query, reader, filter, whose(reader, filter));
  }

  private static String whose(Reader reader, InboxFilter filter) {
    return switch (filter.whose()) {
      case ANYBODY -> ANYBODY;
      case MINE -> reader.login();
      case NOBODY -> NOBODY;
    };
  }

  private static void narrow(Query query, Reader reader, InboxFilter filter, String whose) {
    query
        .setParameter("bodies", reader.bodies())
        .setParameter("whose", whose)
        .setParameter("meeting", Optional.ofNullable(filter.meetingId()).orElse(0L))
        .setParameter("topic", Optional.ofNullable(filter.topicCode()).orElse(""))
        .setParameter("topics", reader.topics(filter).orElse(Set.of("")))
        .setParameter("words", filter.words())
        .setParameter("found", found(reader, filter));
  }

  /** The ids as an array of PostgreSQL. */
  private static String found(Reader reader, InboxFilter filter) {
    return reader.found(filter).stream()
        .map(Object::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
