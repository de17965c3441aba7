package kz.kezdesu.meeting;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What has happened to a meeting, told in the transaction in which it happens.
 *
 * @param line the meeting as it is now, with its reason and its new date where it has them
 * @param by the login of whoever did it
 * @param wasPublic whether everybody could know of the meeting before
 * @param changes what of it is otherwise than before
 */
public record MeetingNews(
    ScheduleRow line,
    Kind kind,
    Instant at,
    String by,
    boolean wasPublic,
    List<MeetingChange> changes) {
  private static final Set<Kind> OFF = EnumSet.of(Kind.POSTPONED, Kind.CANCELLED, Kind.NOT_HELD);

  /** What can happen to a meeting. */
  public enum Kind {
    PLANNED,
    /** Something that people have to know is otherwise. */
    AMENDED,
    ANNOUNCED,
    POSTPONED,
    CANCELLED,
    NOT_HELD,
    BEGUN,
    HELD,
    CLOSED;

    static Kind of(MeetingStatus status) {
      return status == MeetingStatus.LIVE ? BEGUN : valueOf(status.name());
    }
  }

  /**
   * Whether people who mean to come must hear of it: that a meeting is announced, that an announced
   * one is otherwise than announced, that one they know of will not be.
   */
  public boolean concernsVisitors() {
    return kind == Kind.ANNOUNCED
        || kind == Kind.AMENDED && line.status() == MeetingStatus.ANNOUNCED
        || OFF.contains(kind) && wasPublic;
  }
}
