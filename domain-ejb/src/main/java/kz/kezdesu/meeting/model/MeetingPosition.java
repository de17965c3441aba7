package kz.kezdesu.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A numbered place in one of a meeting's lists. */
@Embeddable
public class MeetingPosition implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "meeting_id")
  private long meetingId;

  private int position;

  protected MeetingPosition() {}

  public MeetingPosition(long meetingId, int position) {
    this.meetingId = meetingId;
    this.position = position;
  }

  public int getPosition() {
    return position;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MeetingPosition place
        && meetingId == place.meetingId
        && position == place.position;
  }

  @Override
  public int hashCode() {
    return Objects.hash(meetingId, position);
  }
}
