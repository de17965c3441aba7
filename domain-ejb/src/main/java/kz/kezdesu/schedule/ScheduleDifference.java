package kz.kezdesu.schedule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.kezdesu.decree.Decree;

/**
 * What a version of the schedule changed in the one before it; lines in order of their start.
 *
 * @param off lines that the version before had planned and this one calls off, as this one has them
 */
public record ScheduleDifference(
    List<ScheduleLine> added, List<Change> changed, List<ScheduleLine> off)
    implements Serializable {
  /** A line that both versions have planned, otherwise than before. */
  public record Change(ScheduleLine before, ScheduleLine after) implements Serializable {
    /** Whether people have to come at another time, or elsewhere. */
    public boolean isMoved() {
      PlannedMeeting was = before.meeting();
      PlannedMeeting is = after.meeting();
      return !was.startsAt().equals(is.startsAt()) || !was.regionKato().equals(is.regionKato());
    }
  }

  /** The difference between a version and the next one. Clause 4.3: «утверждение графика». */
  @Decree("4.3")
  public static ScheduleDifference between(List<ScheduleLine> before, List<ScheduleLine> after) {
    Map<UUID, ScheduleLine> earlier = new LinkedHashMap<>();
    before.forEach(line -> earlier.put(line.key(), line));
    List<ScheduleLine> added = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    List<ScheduleLine> off = new ArrayList<>();
    for (ScheduleLine line : after) {
      ScheduleLine was = earlier.get(line.key());
      if (was == null) {
        added.add(line);
      } else if (was.isPlanned() && !line.isPlanned()) {
        off.add(line);
      } else if (!was.saysTheSame(line)) {
        changed.add(new Change(was, line));
      }
    }
    return new ScheduleDifference(List.copyOf(added), List.copyOf(changed), List.copyOf(off));
  }

  /** Whether both versions say the same. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && off.isEmpty();
  }
}
