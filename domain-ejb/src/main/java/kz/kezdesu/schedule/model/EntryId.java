package kz.kezdesu.schedule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line within its version of the schedule. */
@Embeddable
public class EntryId implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "schedule_id")
  private long scheduleId;

  private UUID key = new UUID(0, 0);

  protected EntryId() {}

  public EntryId(long scheduleId, UUID key) {
    this.scheduleId = scheduleId;
    this.key = key;
  }

  UUID key() {
    return key;
  }

  long scheduleId() {
    return scheduleId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntryId id && scheduleId == id.scheduleId && key.equals(id.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scheduleId, key);
  }
}
