package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.question.AddTopic;
import kz.kezdesu.question.TopicDesk;
import kz.kezdesu.question.TopicNames;
import kz.kezdesu.question.TopicRow;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** One topic: added, or called anew. */
@Named
@ViewScoped
@InMenu(order = 96, roles = Role.ADMINISTRATOR, listed = false)
public class TopicPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TREE = "/question/topics?faces-redirect=true";

  @EJB private TopicDesk topicDesk;
  @Inject private Notices notices;

  private String of = "";
  private @Nullable TopicRow known;
  private String code = "";
  private String parent = "";
  private String kk = "";
  private String ru = "";
  private String en = "";
  private boolean overtaken;

  /** Reads the topic; without one a new one is meant. */
  public void load() {
    if (!isNew()) {
      TopicRow read = read();
      known = read;
      kk = read.names().kk();
      ru = read.names().ru();
      en = read.names().en();
    }
  }

  /** After a refusal: the topic as it is now; what was typed stays. */
  public void look() {
    if (FacesContext.getCurrentInstance().isPostback() && !isNew()) {
      TopicRow read = read();
      overtaken = read.version() != getKnown().version();
      known = read;
    }
  }

  /** Adds the topic, or gives it its new names. */
  public String save() {
    TopicNames names = new TopicNames(kk, ru, en);
    if (isNew()) {
      topicDesk.add(new AddTopic(code, parent, names));
      notices.done("question_topic.added");
    } else {
      topicDesk.rename(of, getKnown().version(), names);
      notices.done("question_topic.renamed");
    }
    return TREE;
  }

  public boolean isNew() {
    return of.isEmpty();
  }

  /** Whether somebody else has changed the topic since the page was opened. */
  public boolean isOvertaken() {
    return overtaken;
  }

  public TopicRow getKnown() {
    if (known == null) {
      throw new NotFound(of);
    }
    return known;
  }

  /** The main topics below which one can be put. */
  public List<TopicRow> getParents() {
    return topicDesk.tree().stream().filter(TopicRow::isMain).filter(TopicRow::offered).toList();
  }

  public String getOf() {
    return of;
  }

  public void setOf(@Nullable String of) {
    this.of = orEmpty(of);
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = orEmpty(code);
  }

  public String getParent() {
    return parent;
  }

  public void setParent(@Nullable String parent) {
    this.parent = orEmpty(parent);
  }

  public String getKk() {
    return kk;
  }

  public void setKk(@Nullable String kk) {
    this.kk = orEmpty(kk);
  }

  public String getRu() {
    return ru;
  }

  public void setRu(@Nullable String ru) {
    this.ru = orEmpty(ru);
  }

  public String getEn() {
    return en;
  }

  public void setEn(@Nullable String en) {
    this.en = orEmpty(en);
  }

  private TopicRow read() {
    return topicDesk.tree().stream()
        .filter(row -> row.code().equals(of))
        .findFirst()
        .orElseThrow(() -> new NotFound(of));
  }

  private static String orEmpty(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
