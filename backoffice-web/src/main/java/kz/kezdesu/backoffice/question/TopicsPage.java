package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kezdesu.backoffice.shell.Desk;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.question.TopicDesk;
import kz.kezdesu.question.TopicRow;
import kz.kezdesu.staff.Role;

/** The tree of topics. */
@Named
@ViewScoped
@InMenu(order = 95, roles = Role.ADMINISTRATOR)
public class TopicsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private TopicDesk topicDesk;
  @Inject private Desk desk;
  @Inject private Notices notices;

  private List<TopicRow> topics = List.of();

  /** Reads the tree. */
  public void load() {
    topics = topicDesk.tree();
  }

  /** The topic goes one place up, or down. */
  public void move(TopicRow topic, boolean up) {
    topicDesk.move(topic.code(), up);
    load();
    notices.done("question_topics.moved", topic.name(desk.getLanguage()));
  }

  /** The topic is not offered any more. */
  public void retire(TopicRow topic) {
    topicDesk.retire(topic.code());
    load();
    notices.done("question_topics.retired", topic.name(desk.getLanguage()));
  }

  /** The topic is offered again. */
  public void bringBack(TopicRow topic) {
    topicDesk.bringBack(topic.code());
    load();
    notices.done("question_topics.brought_back", topic.name(desk.getLanguage()));
  }

  public List<TopicRow> getTopics() {
    return topics;
  }

  /** Whether nothing of the same parent stands before it. */
  public boolean isFirst(TopicRow topic) {
    List<TopicRow> beside = beside(topic);
    return beside.get(0).equals(topic);
  }

  /** Whether nothing of the same parent stands after it. */
  public boolean isLast(TopicRow topic) {
    List<TopicRow> beside = beside(topic);
    return beside.get(beside.size() - 1).equals(topic);
  }

  private List<TopicRow> beside(TopicRow topic) {
    return topics.stream().filter(row -> row.parentCode().equals(topic.parentCode())).toList();
  }
}
