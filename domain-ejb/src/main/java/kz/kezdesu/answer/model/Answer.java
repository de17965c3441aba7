package kz.kezdesu.answer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.kezdesu.answer.AnswerOutcome;
import kz.kezdesu.answer.AnswerStatus;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's answer to one question: drafted, cleared, signed off, and then published. What the
 * public reads is only what is published.
 */
@Entity
@Table(name = "answer")
public class Answer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Column(name = "question_id")
  private long questionId;

  @Enumerated(EnumType.STRING)
  private AnswerStatus status = AnswerStatus.DRAFT;

  @Enumerated(EnumType.STRING)
  private AnswerOutcome outcome = AnswerOutcome.EXPLAINED;

  private String text = "";

  private Language language = Language.KK;

  @Column(name = "drafted_by")
  private String draftedBy = "";

  @Column(name = "drafted_at")
  private Instant draftedAt = Instant.EPOCH;

  @Column(name = "signed_off_by")
  private @Nullable String signedOffBy;

  @Column(name = "signed_off_at")
  private @Nullable Instant signedOffAt;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  protected Answer() {}
}
