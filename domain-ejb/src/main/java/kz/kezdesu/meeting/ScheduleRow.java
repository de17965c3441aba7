package kz.kezdesu.meeting;

import java.io.Serializable;
import java.time.Instant;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/** A meeting as a line of the schedule. */
public record ScheduleRow(
    long id,
    MeetingStatus status,
    MeetingKind kind,
    MeetingFormat format,
    Instant startsAt,
    int plannedMinutes,
    String ministryCode,
    String regionKato,
    LocalText place,
    LocalText theme,
    @Nullable Instant intakeOpensAt,
    @Nullable Instant intakeClosesAt,
    @Nullable LocalText reason,
    @Nullable Instant movedTo)
    implements Serializable {

  /** Whether questions can be sent at the given moment. */
  public boolean takesQuestions(Instant at) {
    return status == MeetingStatus.ANNOUNCED
        && intakeOpensAt != null
        && intakeClosesAt != null
        && !at.isBefore(intakeOpensAt)
        && at.isBefore(intakeClosesAt);
  }
}
