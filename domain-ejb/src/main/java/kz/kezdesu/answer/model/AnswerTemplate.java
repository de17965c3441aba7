package kz.kezdesu.answer.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.answer.TemplateDetail;
import kz.kezdesu.answer.TemplateEditionRow;
import kz.kezdesu.answer.TemplateRetired;
import kz.kezdesu.answer.TemplateRow;
import kz.kezdesu.answer.TemplateWording;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.schema.UuidColumn;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's template of answers. It is worded anew as often as its officers like; every wording
 * stays readable. It is put away, and may be taken up again, but never disappears.
 */
@Entity
@Table(name = "answer_template")
public class AnswerTemplate {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Convert(converter = UuidColumn.class)
  private UUID token = new UUID(0, 0);

  @Column(name = "body_code")
  private String bodyCode = "";

  private int edition;
  private String title = "";

  @Column(name = "text_kk")
  private String kk = "";

  @Column(name = "text_ru")
  private String ru = "";

  @Column(name = "topic_code")
  private @Nullable String topicCode;

  @Column(name = "changed_by")
  private String changedBy = "";

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  @Column(name = "retired_by")
  private @Nullable String retiredBy;

  @Column(name = "retired_at")
  private @Nullable Instant retiredAt;

  @OneToMany(mappedBy = "template", cascade = CascadeType.PERSIST)
  @OrderBy("edition")
  private List<AnswerTemplateEdition> editions = new ArrayList<>();

  protected AnswerTemplate() {}

  /** A new template of a body. */
  public AnswerTemplate(
      UUID token, String bodyCode, TemplateWording wording, String by, Instant at) {
    this.token = token;
    this.bodyCode = bodyCode;
    word(wording, by, at);
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  public String getBodyCode() {
    return bodyCode;
  }

  public int getEdition() {
    return edition;
  }

  public boolean isRetired() {
    return retiredAt != null;
  }

  public TemplateWording wording() {
    return new TemplateWording(title, kk, ru, topicCode);
  }

  /**
   * Says it in other words from now on; answers that came from it stay as they are.
   *
   * @throws TemplateRetired when it was put away
   */
  public void reword(TemplateWording wording, String by, Instant at) {
    if (isRetired()) {
      throw new TemplateRetired();
    }
    word(wording, by, at);
  }

  /** Nobody is offered it any more. */
  public void retire(String by, Instant at) {
    retiredBy = by;
    retiredAt = at;
  }

  /** It is offered again. */
  public void restore() {
    retiredBy = null;
    retiredAt = null;
  }

  /**
   * Lets a change pass only when its page has seen the template as it is.
   *
   * @throws ChangedMeanwhile when somebody was faster
   */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  /** The template as its page shows it. */
  public TemplateDetail describe(long uses) {
    return new TemplateDetail(
        new TemplateRow(
            getId(), bodyCode, title, topicCode, edition, changedBy, changedAt, retiredAt),
        version,
        kk,
        ru,
        uses,
        editions.stream()
            .map(AnswerTemplateEdition::line)
            .sorted(Comparator.comparingInt(TemplateEditionRow::edition).reversed())
            .toList());
  }

  private void word(TemplateWording wording, String by, Instant at) {
    edition++;
    title = wording.title();
    kk = wording.kk();
    ru = wording.ru();
    topicCode = wording.topicCode();
    changedBy = by;
    changedAt = at;
    editions.add(new AnswerTemplateEdition(this, edition, wording, by, at));
  }
}
