package kz.kezdesu.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.wakeup.Change;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tree of topics by which questions are systematised (1.6), for administrators. A topic
 * is called anew, moved among those beside it, retired and brought back; none is removed, since
 * questions bear it.
 *
 * <p>Each method throws {@link NotFound} for an unknown topic.
 */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class TopicDesk {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_CODE = 40;

  @Inject private Questions questions;
  @Inject private AuditLog audit;
  @Inject private Clock clock;
  @Inject private Event<Change> changes;

  /** The tree: each main topic and then what lies below it. */
  public List<TopicRow> tree() {
    return Topics.inOrder(questions.topics()).values().stream().map(TopicRow::of).toList();
  }

  /**
   * Adds a topic, last of those beside it. The same one again is there already.
   *
   * @throws InvalidInput fields {@code topic_code}: {@code empty}, {@code form}, {@code long} or
   *     {@code taken}; {@code topic_parent}: {@code unknown}, also for one below a main topic; and
   *     those of {@link TopicNames}
   */
  public void add(AddTopic wish) {
    List<Topic> all = questions.holdTopics();
    Optional<Topic> before = find(all, wish.code());
    if (before.isPresent() && isAddedBy(wish, before.get())) {
      return;
    }
    fault(codeFault(wish.code(), before.isPresent())).ifPresent(TopicDesk::refuse);
    Topic parent = parent(all, wish.parentCode());
    wish.names().mustBeApartFrom(namesBeside(all, parent, null));
    int last = all.stream().mapToInt(Topic::getPosition).max().orElse(0);
    questions.addTopic(new Topic(wish.code(), parent, last + 1, wish.names()));
    record("topic.add", wish.code(), wish.names());
  }

  /**
   * Calls a topic anew, wherever it is shown.
   *
   * @throws ChangedMeanwhile when somebody else has changed it since
   * @throws InvalidInput those of {@link TopicNames}
   */
  public void rename(String code, int version, TopicNames names) {
    List<Topic> all = questions.holdTopics();
    Topic topic = known(all, code);
    if (topic.names().equals(names)) {
      return;
    }
    topic.mustBe(version);
    names.mustBeApartFrom(namesBeside(all, topic.getParent(), topic));
    topic.call(names);
    record("topic.rename", code, names);
  }

  /** The topic changes places with the one before it, or after it; at the edge it stays. */
  public void move(String code, boolean up) {
    List<Topic> all = questions.holdTopics();
    Topic topic = known(all, code);
    List<Topic> beside = beside(all, topic.getParent());
    int other = beside.indexOf(topic) + (up ? -1 : 1);
    if (other < 0 || other >= beside.size()) {
      return;
    }
    Topic neighbour = beside.get(other);
    int place = topic.getPosition();
    topic.stand(neighbour.getPosition());
    neighbour.stand(place);
    record("topic.move", code, topic.names());
  }

  /** Nobody is offered it any more, nor what lies below it; questions that bear it keep it. */
  public void retire(String code) {
    Topic topic = known(questions.holdTopics(), code);
    if (!topic.isRetired()) {
      topic.retire(clock.instant());
      record("topic.retire", code, topic.names());
    }
  }

  /** It is offered again. */
  public void bringBack(String code) {
    Topic topic = known(questions.holdTopics(), code);
    if (topic.isRetired()) {
      topic.retire(null);
      record("topic.bring-back", code, topic.names());
    }
  }

  private static boolean isAddedBy(AddTopic wish, Topic topic) {
    return topic.getParentCode().equals(wish.parentCode()) && topic.names().equals(wish.names());
  }

  private static @Nullable String codeFault(String code, boolean taken) {
    if (code.isEmpty()) {
      return "empty";
    }
    if (code.length() > LONGEST_CODE) {
      return "long";
    }
    if (!CODE.matcher(code).matches()) {
      return "form";
    }
    return taken ? "taken" : null;
  }

  private static Optional<Fault> fault(@Nullable String ofCode) {
    return Optional.ofNullable(ofCode).map(fault -> new Fault("topic_code", fault, LONGEST_CODE));
  }

  private static void refuse(Fault fault) {
    throw new InvalidInput(List.of(fault));
  }

  private static @Nullable Topic parent(List<Topic> all, String code) {
    if (code.isEmpty()) {
      return null;
    }
    Optional<Topic> parent = find(all, code).filter(Topic::isMain).filter(Topic::isOffered);
    if (parent.isEmpty()) {
      refuse(new Fault("topic_parent", "unknown", 1));
    }
    return parent.orElse(null);
  }

  private static List<TopicNames> namesBeside(
      List<Topic> all, @Nullable Topic parent, @Nullable Topic except) {
    return beside(all, parent).stream()
        .filter(topic -> !topic.equals(except))
        .map(Topic::names)
        .toList();
  }

  /** The topics of one parent, or the main ones, as they stand. */
  private static List<Topic> beside(List<Topic> all, @Nullable Topic parent) {
    String main = parent == null ? "" : parent.getCode();
    return all.stream().filter(topic -> topic.getParentCode().equals(main)).toList();
  }

  private static Topic known(List<Topic> all, String code) {
    return find(all, code).orElseThrow(() -> new NotFound(code));
  }

  private static Optional<Topic> find(List<Topic> all, String code) {
    return all.stream().filter(topic -> topic.getCode().equals(code)).findFirst();
  }

  private void record(String action, String code, TopicNames names) {
    audit.record(action, "topic", code, Map.of("kk", names.kk(), "ru", names.ru()));
    changes.fire(new Change(Change.Kind.TOPIC, 0));
  }
}
