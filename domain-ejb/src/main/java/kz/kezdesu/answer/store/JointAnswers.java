package kz.kezdesu.answer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.answer.AnswerStatus;
import kz.kezdesu.answer.JointAnswerDetail;
import kz.kezdesu.answer.JointAnswerRow;
import kz.kezdesu.answer.JointItemRow;
import kz.kezdesu.answer.JointPlan;
import kz.kezdesu.answer.JointStepRow;
import kz.kezdesu.answer.model.JointAnswer;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.question.QuestionStatus;

/** Queries over joint answers. The named queries are in {@code META-INF/answer-orm.xml}. */
@ApplicationScoped
public class JointAnswers {
  private static final LocalText UNTITLED = new LocalText("", "", "");

  @PersistenceContext private EntityManager entityManager;
  @Inject private AnswerWishes wishes;

  public Optional<JointAnswer> find(long id) {
    return Optional.ofNullable(entityManager.find(JointAnswer.class, id));
  }

  /** The joint answer, held until the transaction ends. */
  public Optional<JointAnswer> hold(long id) {
    return Optional.ofNullable(
        entityManager.find(JointAnswer.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** What this wish has made before; the same wish waits for its first time. */
  public Optional<Long> madeBy(UUID token) {
    return wishes.madeBy("JointAnswer.byToken", token);
  }

  /** Writes a new one at once, so that it has its id. */
  public void add(JointAnswer joint) {
    entityManager.persist(joint);
    entityManager.flush();
  }

  /** The questions of a problem that await an answer of this body, in the order of their ids. */
  public List<AwaitingQuestion> awaiting(
      long problemId, String bodyCode, Set<QuestionStatus> statuses) {
    return entityManager
        .createNamedQuery("JointAnswer.awaiting", AwaitingQuestion.class)
        .setParameter("problem", problemId)
        .setParameter("body", bodyCode)
        .setParameter("statuses", statuses)
        .getResultList();
  }

  /** What a joint answer to a problem would reach, and what not. */
  public JointPlan plan(long problemId, String bodyCode, Set<QuestionStatus> statuses) {
    Map<Language, Long> awaiting = new EnumMap<>(Language.class);
    awaiting(problemId, bodyCode, statuses)
        .forEach(question -> awaiting.merge(question.language(), 1L, Long::sum));
    long begun = 0;
    long answered = 0;
    long elsewhere = 0;
    for (Object[] group :
        entityManager
            .createNamedQuery("JointAnswer.linked", Object[].class)
            .setParameter("problem", problemId)
            .getResultList()) {
      long count = (Long) group[3];
      if (group[0] == QuestionStatus.ANSWERED) {
        answered += count;
      } else if (!bodyCode.equals(group[1])) {
        elsewhere += count;
      } else if (group[2] != null) {
        begun += count;
      }
    }
    return new JointPlan(awaiting, begun, answered, elsewhere);
  }

  /** The questions of a joint answer whose own answers stand here, in the order of their ids. */
  public List<Long> questions(long jointAnswerId, Set<AnswerStatus> statuses) {
    return entityManager
        .createNamedQuery("JointAnswer.questions", Long.class)
        .setParameter("joint", jointAnswerId)
        .setParameter("statuses", statuses)
        .getResultList();
  }

  /** The questions of a joint answer after one of them, in the order of their ids. */
  public List<JointItemRow> items(long jointAnswerId, long afterId, int limit) {
    return entityManager
        .createNamedQuery("JointAnswer.items", JointItemRow.class)
        .setParameter("joint", jointAnswerId)
        .setParameter("after", afterId)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The joint answers to a problem, the newest first. */
  public List<JointAnswerRow> ofProblem(long problemId) {
    return lines(
        entityManager
            .createNamedQuery("JointAnswer.ofProblem", JointAnswer.class)
            .setParameter("problem", problemId)
            .getResultList());
  }

  /** The joint answers of these bodies of which some stand here, the oldest first. */
  public List<JointAnswerRow> open(
      Collection<String> bodies, Set<AnswerStatus> statuses, int limit) {
    return bodies.isEmpty()
        ? List.of()
        : lines(
            entityManager
                .createNamedQuery("JointAnswer.open", JointAnswer.class)
                .setParameter("bodies", bodies)
                .setParameter("statuses", statuses)
                .setMaxResults(limit)
                .getResultList());
  }

  /** A joint answer as the desk sees it. */
  public JointAnswerDetail describe(JointAnswer joint) {
    return new JointAnswerDetail(
        lines(List.of(joint)).get(0),
        joint.getVersion(),
        joint.texts(),
        joint.template(),
        steps(joint.getId()));
  }

  /** Of many steps of one person to the same place only the last. */
  private List<JointStepRow> steps(long jointAnswerId) {
    Map<List<Object>, JointStepRow> last = new LinkedHashMap<>();
    entityManager
        .createNamedQuery("JointAnswer.steps", JointStepRow.class)
        .setParameter("joint", jointAnswerId)
        .setParameter("cleared", AnswerStatus.CLEARED)
        .setParameter("signedOff", AnswerStatus.SIGNED_OFF)
        .setParameter("published", AnswerStatus.PUBLISHED)
        .getResultStream()
        .forEach(step -> last.put(List.of(step.to(), step.by()), step));
    return last.values().stream().sorted(Comparator.comparing(JointStepRow::to)).toList();
  }

  private List<JointAnswerRow> lines(List<JointAnswer> joints) {
    if (joints.isEmpty()) {
      return List.of();
    }
    Map<Long, Map<AnswerStatus, Long>> counts = new HashMap<>();
    Map<Long, Long> apart = new HashMap<>();
    for (Object[] group :
        entityManager
            .createNamedQuery("JointAnswer.counts", Object[].class)
            .setParameter("joints", joints.stream().map(JointAnswer::getId).toList())
            .getResultList()) {
      Long joint = (Long) group[0];
      if ((Boolean) group[2]) {
        apart.merge(joint, (Long) group[3], Long::sum);
      } else {
        counts
            .computeIfAbsent(joint, one -> new EnumMap<>(AnswerStatus.class))
            .merge((AnswerStatus) group[1], (Long) group[3], Long::sum);
      }
    }
    Map<Long, LocalText> titles =
        entityManager
            .createNamedQuery("JointAnswer.titles", Object[].class)
            .setParameter("problems", joints.stream().map(JointAnswer::getProblemId).toList())
            .getResultStream()
            .collect(Collectors.toMap(pair -> (Long) pair[0], pair -> (LocalText) pair[1]));
    List<JointAnswerRow> lines = new ArrayList<>();
    for (JointAnswer joint : joints) {
      lines.add(
          new JointAnswerRow(
              joint.getId(),
              joint.getProblemId(),
              titles.getOrDefault(joint.getProblemId(), UNTITLED),
              joint.getBodyCode(),
              joint.getDraftedBy(),
              joint.getDraftedAt(),
              counts.getOrDefault(joint.getId(), Map.of()),
              apart.getOrDefault(joint.getId(), 0L)));
    }
    return lines;
  }
}
