package kz.kezdesu.backoffice.problem;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.problem.OpenProblem.Words;
import kz.kezdesu.problem.ProblemRow;
import org.jspecify.annotations.Nullable;

/** The words of a card while they are being typed. */
public class CardWords implements Serializable {
  private static final long serialVersionUID = 1L;

  private String topic = "";
  private String titleKk = "";
  private String titleRu = "";
  private String titleEn = "";
  private String planKk = "";
  private String planRu = "";
  private String planEn = "";
  private String dueOn = "";

  /** Nothing typed yet. */
  public CardWords() {}

  /** What a card says now. */
  public CardWords(ProblemRow card) {
    topic = card.topicCode();
    LocalText title = card.title();
    titleKk = title.getKk();
    titleRu = title.getRu();
    titleEn = title.getEn();
    LocalText plan = card.plan();
    planKk = plan.getKk();
    planRu = plan.getRu();
    planEn = plan.getEn();
    dueOn = card.dueOn().toString();
  }

  public Words title() {
    return new Words(titleKk, titleRu, titleEn);
  }

  public Words plan() {
    return new Words(planKk, planRu, planEn);
  }

  /** Whether something of it has been typed. */
  public boolean isBegun() {
    return Stream.of(topic, titleKk, titleRu, titleEn, planKk, planRu, planEn, dueOn)
        .anyMatch(typed -> !typed.isBlank());
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(@Nullable String topic) {
    this.topic = Objects.requireNonNullElse(topic, "");
  }

  public String getTitleKk() {
    return titleKk;
  }

  public void setTitleKk(@Nullable String text) {
    titleKk = Objects.requireNonNullElse(text, "");
  }

  public String getTitleRu() {
    return titleRu;
  }

  public void setTitleRu(@Nullable String text) {
    titleRu = Objects.requireNonNullElse(text, "");
  }

  public String getTitleEn() {
    return titleEn;
  }

  public void setTitleEn(@Nullable String text) {
    titleEn = Objects.requireNonNullElse(text, "");
  }

  public String getPlanKk() {
    return planKk;
  }

  public void setPlanKk(@Nullable String text) {
    planKk = Objects.requireNonNullElse(text, "");
  }

  public String getPlanRu() {
    return planRu;
  }

  public void setPlanRu(@Nullable String text) {
    planRu = Objects.requireNonNullElse(text, "");
  }

  public String getPlanEn() {
    return planEn;
  }

  public void setPlanEn(@Nullable String text) {
    planEn = Objects.requireNonNullElse(text, "");
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(@Nullable String day) {
    dueOn = Objects.requireNonNullElse(day, "");
  }
}
