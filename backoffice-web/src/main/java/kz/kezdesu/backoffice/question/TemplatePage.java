package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.kezdesu.answer.ChangeTemplate;
import kz.kezdesu.answer.CreateTemplate;
import kz.kezdesu.answer.TemplateBlank;
import kz.kezdesu.answer.TemplateDesk;
import kz.kezdesu.answer.TemplateDetail;
import kz.kezdesu.answer.TemplateEditionRow;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.Topic;
import kz.kezdesu.question.Topics;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** One template of answers: kept, worded anew, put away and taken up again. */
@Named
@ViewScoped
@InMenu(
    order = 15,
    roles = {Role.OFFICER},
    listed = false,
    ofAkimat = true)
public class TemplatePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE = "/question/template?faces-redirect=true&id=";

  @EJB private TemplateDesk templateDesk;
  @EJB private Topics topics;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private String id = "";
  private @Nullable TemplateDetail known;
  private UUID token = UUID.randomUUID();
  private String ministry = "";
  private String title = "";
  private String kk = "";
  private String ru = "";
  private String topic = "";
  private boolean overtaken;

  /** Reads the template; without an id a new one is meant. */
  public void load() {
    if (isNew()) {
      ministry = getMinistries().stream().findFirst().orElseThrow(() -> new NotFound("ministry"));
      return;
    }
    TemplateDetail read = templateDesk.template(number());
    known = read;
    title = read.line().title();
    kk = read.kk();
    ru = read.ru();
    topic = Objects.requireNonNullElse(read.line().topicCode(), "");
  }

  /** After a refusal: the template as it is now; what was typed stays. */
  public void look() {
    if (FacesContext.getCurrentInstance().isPostback() && !isNew()) {
      TemplateDetail read = templateDesk.template(number());
      overtaken = read.version() != getKnown().version();
      known = read;
    }
  }

  /** Keeps the new template, or the new wording. */
  public String save() {
    if (isNew()) {
      long made =
          templateDesk.create(new CreateTemplate(token, ministry, title, kk, ru, topicCode()));
      notices.done("question_template.created");
      return HERE + made;
    }
    templateDesk.change(
        new ChangeTemplate(number(), getKnown().version(), title, kk, ru, topicCode()));
    notices.done("question_template.changed");
    return HERE + number();
  }

  /** Puts the template away. */
  public String retire() {
    templateDesk.retire(number(), getKnown().version());
    notices.done("question_template.retired");
    return HERE + number();
  }

  /** Takes the template up again. */
  public String restore() {
    templateDesk.restore(number());
    notices.done("question_template.restored");
    return HERE + number();
  }

  public boolean isNew() {
    return id.isEmpty();
  }

  public boolean isRetired() {
    return !isNew() && getKnown().line().isRetired();
  }

  /** Whether somebody else has changed the template since the page was opened. */
  public boolean isOvertaken() {
    return overtaken;
  }

  public TemplateDetail getKnown() {
    if (known == null) {
      throw new NotFound(id);
    }
    return known;
  }

  /** The wordings before the one in use, the newest first. */
  public List<TemplateEditionRow> getEarlier() {
    return isNew() ? List.of() : getKnown().editions().stream().skip(1).toList();
  }

  /** The blanks that the house fills, as they are written in a language. */
  public String blanks(String language) {
    Language in = Language.of(language).orElse(Language.RU);
    return String.join(
        " ", Arrays.stream(TemplateBlank.values()).map(blank -> blank.in(in)).toList());
  }

  /** The blanks in the texts that an officer fills by hand each time. */
  public String getForHand() {
    return String.join(" ", TemplateBlank.forHand(kk + "\n" + ru));
  }

  public List<String> getMinistries() {
    return caller.bodies(Role.OFFICER).stream().sorted().toList();
  }

  public List<Topic> getTopics() {
    return topics.offered(topic);
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = orEmpty(id);
  }

  public String getMinistry() {
    return ministry;
  }

  public void setMinistry(@Nullable String ministry) {
    this.ministry = orEmpty(ministry);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = orEmpty(title);
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

  public String getTopic() {
    return topic;
  }

  public void setTopic(@Nullable String topic) {
    this.topic = orEmpty(topic);
  }

  private @Nullable String topicCode() {
    return topic.isEmpty() ? null : topic;
  }

  private long number() {
    if (!id.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound(id);
    }
    return Long.parseLong(id);
  }

  private static String orEmpty(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
