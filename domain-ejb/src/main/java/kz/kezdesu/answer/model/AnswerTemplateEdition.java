package kz.kezdesu.answer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kezdesu.answer.TemplateEditionRow;
import kz.kezdesu.answer.TemplateWording;
import org.jspecify.annotations.Nullable;

/** One wording of a template. Never changed. */
@Entity
@Table(name = "answer_template_edition")
public class AnswerTemplateEdition {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "template_id")
  private AnswerTemplate template;

  private int edition;

  private String title = "";

  @Column(name = "text_kk")
  private String kk = "";

  @Column(name = "text_ru")
  private String ru = "";

  @Column(name = "topic_code")
  private @Nullable String topicCode;

  @Column(name = "by_login")
  private String by = "";

  private Instant at = Instant.EPOCH;

  protected AnswerTemplateEdition() {}

  AnswerTemplateEdition(
      AnswerTemplate template, int edition, TemplateWording wording, String by, Instant at) {
    this.template = template;
    this.edition = edition;
    this.title = wording.title();
    this.kk = wording.kk();
    this.ru = wording.ru();
    this.topicCode = wording.topicCode();
    this.by = by;
    this.at = at;
  }

  /** The wording as a line of the history. */
  public TemplateEditionRow line() {
    return new TemplateEditionRow(edition, title, kk, ru, topicCode, by, at);
  }

  public TemplateWording wording() {
    return new TemplateWording(title, kk, ru, topicCode);
  }
}
