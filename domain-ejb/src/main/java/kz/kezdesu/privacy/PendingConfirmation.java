package kz.kezdesu.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the link of a letter is for.
 *
 * @param questionId the question that the person wants to support
 */
public record PendingConfirmation(@Nullable Long questionId, Instant expiresAt, boolean used) {
  /** Whether the link has become void. */
  public boolean isExpired(Instant at) {
    return !at.isBefore(expiresAt);
  }
}
