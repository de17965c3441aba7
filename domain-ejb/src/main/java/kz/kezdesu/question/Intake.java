package kz.kezdesu.question;

import java.time.Instant;
import kz.kezdesu.decree.IntakeWindow;
import kz.kezdesu.decree.Violation;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;

/**
 * Whether a meeting takes questions at a moment, and if not, why (1.4f).
 *
 * @param opensAt null while the meeting is not announced
 * @param closesAt the first moment at which questions are no longer taken
 */
public record Intake(State state, @Nullable Instant opensAt, @Nullable Instant closesAt) {
  /** What one is told. */
  public enum State {
    OPEN,
    /** The meeting is planned; its intake opens when it is announced. */
    NOT_ANNOUNCED,
    NOT_OPEN_YET,
    CLOSED,
    /** The meeting was postponed, cancelled, or not held. */
    MEETING_OFF
  }

  /** The intake of a meeting at a moment. */
  public static Intake of(ScheduleRow meeting, Instant at) {
    return new Intake(stateOf(meeting, at), meeting.intakeOpensAt(), meeting.intakeClosesAt());
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** The clause of the decree that opens and closes it. */
  public String clause() {
    return Violation.INTAKE_CLOSED.clause();
  }

  private static State stateOf(ScheduleRow meeting, Instant at) {
    if (meeting.status().isOff()) {
      return State.MEETING_OFF;
    }
    if (meeting.status() == MeetingStatus.PLANNED) {
      return State.NOT_ANNOUNCED;
    }
    Instant opensAt = meeting.intakeOpensAt();
    Instant closesAt = meeting.intakeClosesAt();
    if (meeting.status() != MeetingStatus.ANNOUNCED || opensAt == null || closesAt == null) {
      return State.CLOSED;
    }
    return new IntakeWindow(opensAt, closesAt)
        .breachAt(at)
        .map(
            breach ->
                breach.violation() == Violation.INTAKE_NOT_OPEN ? State.NOT_OPEN_YET : State.CLOSED)
        .orElse(State.OPEN);
  }
}
