package kz.kezdesu.answer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kezdesu.answer.AnswerStatus;
import kz.kezdesu.answer.DisputeStatus;
import kz.kezdesu.answer.InboxFilter;
import kz.kezdesu.answer.InboxFolder;
import kz.kezdesu.answer.InboxPlace;
import kz.kezdesu.answer.InboxRow;
import kz.kezdesu.question.QuestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Queries over the inbox of a desk. The named queries are in {@code META-INF/desk-orm.xml}, those
 * of hand-overs in {@code META-INF/handover-orm.xml}.
 */
@ApplicationScoped
public class Inbox {
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  @PersistenceContext private EntityManager entityManager;

  /** The questions of these bodies that pass the filter, after a place. */
  public List<InboxRow> rows(
      Collection<String> bodies, InboxFilter filter, LocalDate today, InboxPlace after, int limit) {
    if (bodies.isEmpty()) {
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
      narrow(handed, bodies, filter);
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
            .setParameter("dueBefore", folder == InboxFolder.OVERDUE ? today : NEVER)
            .setParameter("never", NEVER)
            .setParameter("disputed", folder.isDisputed())
            .setParameter("disputes", DisputeStatus.open())
            .setParameter("afterDay", after.urgentOn())
            .setParameter("afterId", after.id())
            .setMaxResults(limit);
    narrow(query, bodies, filter);
    return query.getResultList();
  }

  /** How many questions each folder has. */
  public Map<InboxFolder, Long> counts(
      Collection<String> bodies, InboxFilter filter, LocalDate today) {
    Map<InboxFolder, Long> counts = new EnumMap<>(InboxFolder.class);
    for (InboxFolder folder : InboxFolder.values()) {
      counts.put(folder, 0L);
    }
    if (bodies.isEmpty()) {
      return counts;
    }
    TypedQuery<Object[]> statuses =
        entityManager.createNamedQuery("Inbox.statuses", Object[].class);
    narrow(statuses, bodies, filter);
    for (Object[] group : statuses.getResultList()) {
      add(counts, (QuestionStatus) group[0], null, (Long) group[1]);
    }
    TypedQuery<Object[]> begun =
        entityManager
            .createNamedQuery("Inbox.begun", Object[].class)
            .setParameter("begun", EnumSet.complementOf(EnumSet.of(AnswerStatus.PUBLISHED)));
    narrow(begun, bodies, filter);
    for (Object[] group : begun.getResultList()) {
      add(counts, (QuestionStatus) group[0], (AnswerStatus) group[1], (Long) group[2]);
      add(counts, (QuestionStatus) group[0], null, -(Long) group[2]);
    }
    TypedQuery<Long> late =
        entityManager
            .createNamedQuery("Inbox.late", Long.class)
            .setParameter("statuses", InboxFolder.OVERDUE.statuses())
            .setParameter("dueBefore", today);
    narrow(late, bodies, filter);
    counts.put(InboxFolder.OVERDUE, late.getSingleResult());
    TypedQuery<Long> disputed =
        entityManager
            .createNamedQuery("Inbox.disputed", Long.class)
            .setParameter("disputes", DisputeStatus.open());
    narrow(disputed, bodies, filter);
    counts.put(InboxFolder.DISPUTED, disputed.getSingleResult());
    for (InboxFolder folder : List.of(InboxFolder.HANDED_TO_US, InboxFolder.HANDED_ON)) {
      TypedQuery<Long> handed =
          entityManager.createNamedQuery(handOvers(folder) + ".count", Long.class);
      narrow(handed, bodies, filter);
      counts.put(folder, handed.getSingleResult());
    }
    return counts;
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

  private static void narrow(Query query, Collection<String> bodies, InboxFilter filter) {
    query
        .setParameter("bodies", bodies)
        .setParameter("meeting", Optional.ofNullable(filter.meetingId()).orElse(0L))
        .setParameter("topic", Optional.ofNullable(filter.topicCode()).orElse(""))
        .setParameter("words", filter.words())
        .setParameter("pattern", "%" + filter.words().replaceAll("([\\\\%_])", "\\\\$1") + "%");
  }
}
