package kz.kezdesu.meeting;

import java.time.LocalDate;
import kz.kezdesu.decree.Deadline;

/**
 * What a meeting waits for next.
 *
 * @param deed what is to be done
 * @param day the last day for it; the day of the meeting where that is what comes next
 * @param clause where the day comes from
 * @param state where it stands
 */
public record MeetingDue(Deed deed, LocalDate day, String clause, Deadline.State state) {
  /** What is to be done. */
  public enum Deed {
    /** Announce it, so that people hear of it in time (1.4f, 1.8). */
    ANNOUNCE,
    /** Hold it. */
    HOLD,
    /**
     * Record what it was and close it, with its answers and the plan of solutions (1.5, 1.6, 1.7).
     */
    CLOSE
  }

  static MeetingDue of(Deed deed, Deadline deadline, Deadline.State state) {
    return new MeetingDue(deed, deadline.day(), deadline.clause(), state);
  }
}
