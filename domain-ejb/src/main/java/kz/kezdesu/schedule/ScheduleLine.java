package kz.kezdesu.schedule;

import java.io.Serializable;
import java.util.UUID;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One line of a version of the schedule.
 *
 * @param key the same in every version
 * @param host the first head who holds it
 * @param reason why this version has it otherwise than the one before; null when it does not
 * @param meetingId the meeting that came of it; null until the version is approved
 */
public record ScheduleLine(
    UUID key,
    String ministryCode,
    UUID host,
    PlannedMeeting meeting,
    LineStanding standing,
    @Nullable LocalText reason,
    @Nullable Long meetingId)
    implements Serializable {
  public boolean isPlanned() {
    return standing == LineStanding.PLANNED;
  }

  /** Whether both say the same of the meeting, whatever the reason. */
  boolean saysTheSame(ScheduleLine other) {
    return standing == other.standing && host.equals(other.host) && meeting.equals(other.meeting);
  }
}
