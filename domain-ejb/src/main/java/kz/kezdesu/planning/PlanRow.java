package kz.kezdesu.planning;

import java.io.Serializable;
import java.time.Instant;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One version of a ministry's plan for a year.
 *
 * @param number from 1
 * @param reason why it replaces the version before; null for the first
 * @param approvedAt when it was approved and published; null for a draft
 */
public record PlanRow(
    long id,
    String ministryCode,
    int year,
    int number,
    @Nullable LocalText reason,
    @Nullable Instant approvedAt)
    implements Serializable {
  public boolean isApproved() {
    return approvedAt != null;
  }

  /** Whether the plan was first approved after its last day. Clause 1.4c: by 15 December. */
  @Decree("1.4c")
  public boolean isLate() {
    return number == 1
        && approvedAt != null
        && DutyCalendar.departmentalPlan(year).deadline().isLate(approvedAt);
  }
}
