package kz.kezdesu.meeting;

import java.util.EnumSet;
import java.util.Set;

/** Where a meeting stands in its life. A line once published never disappears. */
public enum MeetingStatus {
  PLANNED,
  ANNOUNCED,
  LIVE,
  HELD,
  CLOSED,
  POSTPONED,
  CANCELLED,
  NOT_HELD;

  /** Whether a meeting may go from here to there in one move. */
  public boolean leadsTo(MeetingStatus next) {
    return switch (this) {
      case PLANNED -> EnumSet.of(ANNOUNCED, POSTPONED, CANCELLED).contains(next);
      case ANNOUNCED -> EnumSet.of(LIVE, POSTPONED, CANCELLED, NOT_HELD).contains(next);
      case LIVE -> next == HELD;
      case HELD -> next == CLOSED;
      case CLOSED, POSTPONED, CANCELLED, NOT_HELD -> false;
    };
  }

  /** The meeting will not take place on the day the schedule names. */
  public boolean isOff() {
    return OFF.contains(this);
  }

  /** The meeting lies ahead, and its plan can still be mended. */
  public boolean isAhead() {
    return this == PLANNED || this == ANNOUNCED;
  }

  /** The meeting has taken place, or is taking place. */
  public boolean hasBegun() {
    return BEGUN.contains(this);
  }

  /** The statuses in which a meeting will not take place on its day. */
  public static EnumSet<MeetingStatus> offOnes() {
    return EnumSet.copyOf(OFF);
  }

  /** The statuses of a meeting that has taken place. */
  public static EnumSet<MeetingStatus> heldOnes() {
    return EnumSet.of(HELD, CLOSED);
  }

  private static final Set<MeetingStatus> OFF = EnumSet.of(POSTPONED, CANCELLED, NOT_HELD);
  private static final Set<MeetingStatus> BEGUN = EnumSet.of(LIVE, HELD, CLOSED);
}
