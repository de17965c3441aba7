package kz.kezdesu.timetable;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One search for a better schedule of a year.
 *
 * @param regionsToo whether it looks for other regions, or only for other days
 * @param startedBy the login of who started it
 * @param stopAsked whether somebody has asked it to stop
 * @param seconds for which it has been running
 * @param clashesBefore that the schedule had when it began
 * @param clashesLeft that the best schedule found so far has
 * @param linesMoved by the best schedule found so far
 * @param wishesBefore the weight of the wishes missed when it began; null until it has ended
 * @param wishesLeft the same of what it proposes; null until it has ended
 * @param clashes by kind; empty until it has ended
 */
public record SearchRow(
    long id,
    long scheduleId,
    SearchStatus status,
    boolean regionsToo,
    Instant startedAt,
    String startedBy,
    boolean stopAsked,
    int seconds,
    int clashesBefore,
    int clashesLeft,
    int linesMoved,
    @Nullable Long wishesBefore,
    @Nullable Long wishesLeft,
    List<KindCount> clashes)
    implements Serializable {
  public SearchRow {
    clashes = List.copyOf(clashes);
  }

  public boolean isRunning() {
    return status == SearchStatus.RUNNING;
  }

  /** Whether it has something to say: it was not cut short. */
  public boolean isOver() {
    return status == SearchStatus.DONE || status == SearchStatus.STOPPED;
  }
}
