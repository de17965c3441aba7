package kz.kezdesu.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.kezdesu.decree.Decree;

/**
 * What a version of a departmental plan changed in the one before it. Lines are in the order of
 * their days.
 */
public record PlanDifference(List<PlanLine> added, List<Change> changed, List<PlanLine> removed) {
  /** A line that both versions have, otherwise than before. */
  public record Change(PlanLine before, PlanLine after) {
    /** Whether the meeting is on another day. */
    public boolean isMoved() {
      return !before.day().equals(after.day());
    }
  }

  /** The difference between a version and the next one. Clause 1.4c: the plan of a year. */
  @Decree("1.4c")
  public static PlanDifference between(List<PlanLine> before, List<PlanLine> after) {
    Map<UUID, PlanLine> left = new LinkedHashMap<>();
    before.forEach(line -> left.put(line.key(), line));
    List<PlanLine> added = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    for (PlanLine line : after) {
      PlanLine earlier = left.remove(line.key());
      if (earlier == null) {
        added.add(line);
      } else if (!earlier.equals(line)) {
        changed.add(new Change(earlier, line));
      }
    }
    return new PlanDifference(added, changed, List.copyOf(left.values()));
  }

  /** Whether both versions are the same. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
