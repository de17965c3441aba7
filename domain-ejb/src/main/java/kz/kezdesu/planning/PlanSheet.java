package kz.kezdesu.planning;

import java.util.List;
import kz.kezdesu.decree.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A ministry's plan for a year, as its desk sees it.
 *
 * @param plan the draft where there is one, otherwise the version in force; null when nothing was
 *     begun
 * @param version of the plan's row, for a change
 * @param lines of that plan, by day
 * @param difference from the approved version before it; null for a first one
 * @param versions the approved ones, the one in force first
 * @param mayWrite whether the caller may write lines
 * @param mayApprove whether the caller may approve
 */
public record PlanSheet(
    String ministryCode,
    int year,
    @Nullable PlanRow plan,
    int version,
    List<PlanLine> lines,
    @Nullable PlanDifference difference,
    List<PlanRow> versions,
    Deadline deadline,
    boolean mayWrite,
    boolean mayApprove) {
  /** Whether lines may be changed now: there is a draft, or nothing yet. */
  public boolean isOpen() {
    return plan == null || !plan.isApproved();
  }
}
