package kz.kezdesu.question;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.kezdesu.question.store.Questions;
import kz.kezdesu.wakeup.Change;
import kz.kezdesu.wakeup.Changes;
import org.jspecify.annotations.Nullable;

/** The tree of topics, kept in memory: each main topic and then what lies below it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migrations")
@PermitAll
public class Topics {
  @Inject private Questions questions;
  @Resource private ManagedExecutorService threads;
  @EJB private Changes changes;

  private volatile Map<String, Topic> topics = Map.of();

  private final Consumer<Change> listener = this::changed;

  @PostConstruct
  void open() {
    read();
    changes.listen(listener);
  }

  @PreDestroy
  void close() {
    changes.forget(listener);
  }

  /**
   * Reads the tree anew: at start, after an administrator has changed it on any instance, and every
   * hour in case that news was lost.
   */
  @Schedule(hour = "*", minute = "11", persistent = false, info = "topics")
  public void read() {
    topics = inOrder(questions.topics());
  }

  /** Each main topic with those below it, both as they stand. */
  static Map<String, Topic> inOrder(List<Topic> all) {
    Map<String, Topic> tree = new LinkedHashMap<>();
    all.stream()
        .filter(Topic::isMain)
        .forEach(
            main -> {
              tree.put(main.getCode(), main);
              all.stream()
                  .filter(topic -> !topic.isMain() && topic.getMainCode().equals(main.getCode()))
                  .forEach(topic -> tree.put(topic.getCode(), topic));
            });
    return tree;
  }

  /** All topics in the order of the tree, those that are retired too. */
  public List<Topic> all() {
    return List.copyOf(topics.values());
  }

  /** Those that a question may be given, and the one that it has. */
  public List<Topic> offered(@Nullable String chosen) {
    return topics.values().stream()
        .filter(topic -> topic.isOffered() || topic.getCode().equals(chosen))
        .toList();
  }

  /** Whether a question may be given it. */
  public boolean isOffered(String code) {
    return topic(code).filter(Topic::isOffered).isPresent();
  }

  public Optional<Topic> topic(String code) {
    return Optional.ofNullable(topics.get(code));
  }

  /** A topic and those below it. */
  public Set<String> under(String code) {
    Set<String> codes = new LinkedHashSet<>(List.of(code));
    topics.values().stream()
        .filter(topic -> topic.getMainCode().equals(code))
        .forEach(topic -> codes.add(topic.getCode()));
    return codes;
  }

  private void changed(Change change) {
    if (change.kind() == Change.Kind.TOPIC) {
      threads.submit(this::read);
    }
  }
}
