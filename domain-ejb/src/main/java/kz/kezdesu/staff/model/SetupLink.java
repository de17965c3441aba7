package kz.kezdesu.staff.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.schema.UuidColumn;
import org.jspecify.annotations.Nullable;

/**
 * A link that works once, for a while. Its token is known only to who received it; the row keeps
 * the hash. Without an account it makes the first administrator.
 */
@Entity
@Table(name = "setup_link")
public class SetupLink {
  @Id
  @Column(name = "token_hash")
  private byte[] tokenHash = {};

  @Convert(converter = UuidColumn.class)
  @Column(name = "account_id")
  private @Nullable UUID accountId;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "expires_at")
  private Instant expiresAt = Instant.EPOCH;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  protected SetupLink() {}

  public SetupLink(byte[] tokenHash, UUID accountId, Instant createdAt, Instant expiresAt) {
    this.tokenHash = tokenHash.clone();
    this.accountId = accountId;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  /** The account whose password it sets; null for the link of the first administrator. */
  public @Nullable UUID getAccountId() {
    return accountId;
  }

  public boolean works(Instant at) {
    return usedAt == null && at.isBefore(expiresAt);
  }

  /** From now on it does not work any more. */
  public void use(Instant at) {
    usedAt = at;
  }
}
