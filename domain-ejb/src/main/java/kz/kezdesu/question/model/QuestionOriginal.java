package kz.kezdesu.question.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an author wrote before personal data were hidden in it; sealed. Never changed. */
@Entity
@Table(name = "question_original")
public class QuestionOriginal {
  @Id
  @Column(name = "question_id")
  private long questionId;

  private byte[] sealed = {};

  @Column(name = "kept_by")
  private String by = "";

  @Column(name = "kept_at")
  private Instant at = Instant.EPOCH;

  protected QuestionOriginal() {}

  public QuestionOriginal(long questionId, byte[] sealed, String by, Instant at) {
    this.questionId = questionId;
    this.sealed = sealed.clone();
    this.by = by;
    this.at = at;
  }

  public byte[] getSealed() {
    return sealed.clone();
  }

  public String getBy() {
    return by;
  }

  public Instant getAt() {
    return at;
  }
}
