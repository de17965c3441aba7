package kz.kezdesu.answer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.JointTexts;
import kz.kezdesu.answer.OwnAnswer;
import kz.kezdesu.answer.TemplateUse;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.schema.UuidColumn;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to many questions of one problem have in common: their words. Each question has
 * its own answer that goes its own way to the public; this one only says what they say.
 */
@Entity
@Table(name = "joint_answer")
public class JointAnswer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Convert(converter = UuidColumn.class)
  private UUID token = new UUID(0, 0);

  @Column(name = "problem_id")
  private long problemId;

  @Column(name = "body_code")
  private String bodyCode = "";

  @Enumerated(EnumType.STRING)
  private AnswerOutcome outcome = AnswerOutcome.EXPLAINED;

  @Column(name = "text_kk")
  private String kk = "";

  @Column(name = "text_ru")
  private String ru = "";

  @Column(name = "text_en")
  private String en = "";

  @Column(name = "template_id")
  private @Nullable Long templateId;

  @Column(name = "template_edition")
  private @Nullable Integer templateEdition;

  @Column(name = "drafted_by")
  private String draftedBy = "";

  @Column(name = "drafted_at")
  private Instant draftedAt = Instant.EPOCH;

  protected JointAnswer() {}

  /** A joint answer to questions of a problem. */
  public JointAnswer(
      UUID token, long problemId, String bodyCode, JointTexts texts, String by, Instant at) {
    this.token = token;
    this.problemId = problemId;
    this.bodyCode = bodyCode;
    word(texts, by, at);
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  public int getVersion() {
    return version;
  }

  public long getProblemId() {
    return problemId;
  }

  public String getBodyCode() {
    return bodyCode;
  }

  public String getDraftedBy() {
    return draftedBy;
  }

  public Instant getDraftedAt() {
    return draftedAt;
  }

  public JointTexts texts() {
    return new JointTexts(outcome, kk, ru, en);
  }

  /**
   * From which template and edition it came; each answer knows on its own whether it was changed.
   */
  public @Nullable TemplateUse template() {
    return templateId == null || templateEdition == null
        ? null
        : new TemplateUse(templateId, templateEdition, false);
  }

  /** Keeps from which template it came. */
  public void comesFrom(long template, int edition) {
    templateId = template;
    templateEdition = edition;
  }

  /** Says it in other words from now on. */
  public void word(JointTexts texts, String by, Instant at) {
    outcome = texts.outcome();
    kk = texts.kk();
    ru = texts.ru();
    en = texts.en();
    draftedBy = by;
    draftedAt = at;
  }

  /**
   * Whoever worded it neither clears it nor signs it off.
   *
   * @throws OwnAnswer when this person worded it
   */
  public void mustNotBeOf(String person) {
    if (draftedBy.equals(person)) {
      throw new OwnAnswer();
    }
  }

  /**
   * Lets a deed pass only when its page has seen the words as they are.
   *
   * @throws ChangedMeanwhile when somebody was faster
   */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }
}
