package kz.kezdesu.timetable;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import kz.kezdesu.schedule.ScheduleLine;
import org.jspecify.annotations.Nullable;

/**
 * A proposed move as it stands among the others.
 *
 * @param line as the schedule has it now; null when it has it no more
 * @param together the moves that must be made with this one so that none brings a clash, itself
 *     among them; empty when no choice of moves helps, or when nothing can be decided any more
 */
public record MoveRow(
    ProposedMove move, @Nullable ScheduleLine line, Standing standing, Set<UUID> together)
    implements Serializable {
  /** What can become of a move. */
  public enum Standing {
    /** It can be decided. */
    OPEN,
    ACCEPTED,
    DECLINED,
    /** The line was changed meanwhile, or its day has come: nothing can be decided any more. */
    STALE
  }

  public MoveRow {
    together = Set.copyOf(together);
  }

  public boolean isOpen() {
    return standing == Standing.OPEN;
  }

  public boolean isStale() {
    return standing == Standing.STALE;
  }

  /** How many other moves are made with it. */
  public int others() {
    return Math.max(0, together.size() - 1);
  }
}
