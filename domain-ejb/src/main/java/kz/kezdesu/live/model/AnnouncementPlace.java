package kz.kezdesu.live.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An announcement's place: its meeting and its number there. */
@Embeddable
public class AnnouncementPlace implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "meeting_id")
  private long meetingId;

  private int sequence;

  protected AnnouncementPlace() {}

  public AnnouncementPlace(long meetingId, int sequence) {
    this.meetingId = meetingId;
    this.sequence = sequence;
  }

  public int getSequence() {
    return sequence;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnnouncementPlace place
        && meetingId == place.meetingId
        && sequence == place.sequence;
  }

  @Override
  public int hashCode() {
    return Objects.hash(meetingId, sequence);
  }
}
