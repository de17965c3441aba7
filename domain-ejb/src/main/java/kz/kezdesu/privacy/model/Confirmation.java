package kz.kezdesu.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import kz.kezdesu.privacy.ConfirmationExpired;
import kz.kezdesu.privacy.PendingConfirmation;
import org.jspecify.annotations.Nullable;

/** A letter's link that confirms a contact. It may be used again until it expires. */
@Entity
public class Confirmation {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "token_hash")
  private byte[] tokenHash = {};

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "question_id")
  private @Nullable Long questionId;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "expires_at")
  private Instant expiresAt = Instant.EPOCH;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  protected Confirmation() {}

  public Confirmation(
      byte[] tokenHash,
      Person person,
      @Nullable Long questionId,
      Instant createdAt,
      Instant expiresAt) {
    this.tokenHash = tokenHash.clone();
    this.person = person;
    this.questionId = questionId;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  /**
   * The link is used: its person is confirmed.
   *
   * @throws ConfirmationExpired when it has become void
   */
  public Person use(Instant at) {
    if (pending().isExpired(at)) {
      throw new ConfirmationExpired();
    }
    if (usedAt == null) {
      usedAt = at;
    }
    person.confirm(at);
    return person;
  }

  /** What the link is for. */
  public PendingConfirmation pending() {
    return new PendingConfirmation(questionId, expiresAt, usedAt != null);
  }
}
