package kz.kezdesu.timetable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.kezdesu.schedule.ScheduleSheet;
import org.jspecify.annotations.Nullable;

/**
 * The last search for a better schedule of a year, and what staff have said of its moves.
 *
 * @param schedule as it stands now
 * @param search the last one for the version that is being put together; null when there was none
 * @param moves that it proposes, in order of the day proposed
 * @param stays what staff have fixed, by line
 */
public record TimetableSheet(
    ScheduleSheet schedule,
    @Nullable SearchRow search,
    List<MoveRow> moves,
    Map<UUID, Stay> stays) {
  public TimetableSheet {
    moves = List.copyOf(moves);
    stays = Map.copyOf(stays);
  }

  /** Whether the caller may start a search and decide on its moves now. */
  public boolean mayDecide() {
    return schedule.mayCompile() && schedule.isOpen();
  }

  public boolean isRunning() {
    return search != null && search.isRunning();
  }

  /** How many moves can still be decided. */
  public long open() {
    return moves.stream().filter(MoveRow::isOpen).count();
  }
}
