package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Supports that were set aside together.
 *
 * @param supports how many
 * @param restoredAt when they were counted again; null while they are not
 */
public record SupportBatchRow(
    long id,
    Instant since,
    Instant until,
    boolean newcomersOnly,
    String reason,
    int supports,
    String by,
    Instant at,
    @Nullable String restoredBy,
    @Nullable Instant restoredAt,
    @Nullable String restoredReason)
    implements Serializable {

  /** Whether they are counted again. */
  public boolean isRestored() {
    return restoredAt != null;
  }
}
