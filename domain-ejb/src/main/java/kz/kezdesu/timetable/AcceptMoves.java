package kz.kezdesu.timetable;

import java.util.Set;
import java.util.UUID;

/**
 * The wish to make some of the proposed moves, all at once or none.
 *
 * @param version of the year's schedule as it was seen
 * @param keys of the lines
 */
public record AcceptMoves(int year, int version, Set<UUID> keys) {
  public AcceptMoves {
    keys = Set.copyOf(keys);
  }
}
