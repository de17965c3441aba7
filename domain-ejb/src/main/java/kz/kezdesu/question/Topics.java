package kz.kezdesu.question;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.question.store.Questions;

/** The topics, kept in memory. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migrations")
@PermitAll
public class Topics {
  @Inject private Questions questions;

  private Map<String, Topic> topics = Map.of();

  @PostConstruct
  void load() {
    topics = new LinkedHashMap<>();
    questions.topics().forEach(topic -> topics.put(topic.getCode(), topic));
  }

  /** All topics in their order. */
  public List<Topic> all() {
    return List.copyOf(topics.values());
  }

  public Optional<Topic> topic(String code) {
    return Optional.ofNullable(topics.get(code));
  }
}
