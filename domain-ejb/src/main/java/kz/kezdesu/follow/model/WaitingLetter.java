package kz.kezdesu.follow.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way: it waits, is tried again later and later where that fails, and ends as sent
 * or given up. Its words are wiped when it ends.
 */
@Entity
@Table(name = "outbox_mail")
public class WaitingLetter {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
  private static final Duration PATIENCE = Duration.ofDays(3);
  private static final int LONGEST_ERROR = 300;

  @Id private long id;
  private byte[] recipient = {};
  private String subject = "";
  private byte[] body = {};
  private byte @Nullable [] unsubscribe;
  private Language language = Language.KK;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt = Instant.EPOCH;

  private int attempts;

  @Column(name = "last_error")
  private @Nullable String lastError;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "given_up_at")
  private @Nullable Instant givenUpAt;

  protected WaitingLetter() {}

  /** A letter that has not been tried yet. */
  WaitingLetter(Instant createdAt) {
    this.createdAt = createdAt;
    this.nextAttemptAt = createdAt;
  }

  public long getId() {
    return id;
  }

  /** The address, sealed. */
  public byte[] getRecipient() {
    return recipient.clone();
  }

  public String getSubject() {
    return subject;
  }

  /** The words, sealed. */
  public byte[] getBody() {
    return body.clone();
  }

  /** Where one press stops such letters, sealed; null for letters that are not sent regularly. */
  public byte @Nullable [] getUnsubscribe() {
    return unsubscribe == null ? null : unsubscribe.clone();
  }

  public Language getLanguage() {
    return language;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  Instant getNextAttemptAt() {
    return nextAttemptAt;
  }

  boolean isGivenUp() {
    return givenUpAt != null;
  }

  /** The letter is with the next post office. */
  public void sent(Instant at) {
    attempts++;
    sentAt = at;
    lastError = null;
    body = new byte[0];
    unsubscribe = null;
  }

  /** The letter could not be handed over; it is tried again later, for three days. */
  public void failed(String error, Instant at) {
    attempts++;
    lastError = shortened(error);
    nextAttemptAt = at.plus(pause());
    if (nextAttemptAt.isAfter(createdAt.plus(PATIENCE))) {
      end(at);
    }
  }

  /** The letter can never be delivered. */
  public void giveUp(String error, Instant at) {
    attempts++;
    lastError = shortened(error);
    end(at);
  }

  private void end(Instant at) {
    givenUpAt = at;
    body = new byte[0];
    unsubscribe = null;
  }

  private Duration pause() {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 16));
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  private static String shortened(String error) {
    return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
  }
}
