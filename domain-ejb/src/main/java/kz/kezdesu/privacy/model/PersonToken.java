package kz.kezdesu.privacy.model;

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
import org.jspecify.annotations.Nullable;

/** The key that a confirmed person carries: in a cookie, or as the bearer of the API. */
@Entity
@Table(name = "person_token")
public class PersonToken {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "token_hash")
  private byte[] tokenHash = {};

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "expires_at")
  private Instant expiresAt = Instant.EPOCH;

  protected PersonToken() {}

  public PersonToken(byte[] tokenHash, Person person, Instant createdAt, Instant expiresAt) {
    this.tokenHash = tokenHash.clone();
    this.person = person;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }
}
