package kz.kezdesu.planning;

import java.util.List;

/**
 * What a ministry planned for a year, as everybody reads it.
 *
 * @param versions the approved versions, the one in force first; empty when none was approved
 * @param lines the lines of the version in force, by day
 */
public record PublishedPlan(String ministryCode, List<PlanRow> versions, List<PlanLine> lines) {
  public boolean isApproved() {
    return !versions.isEmpty();
  }

  /** Whether the first version was approved after the deadline. */
  public boolean isLate() {
    return isApproved() && versions.get(versions.size() - 1).isLate();
  }
}
