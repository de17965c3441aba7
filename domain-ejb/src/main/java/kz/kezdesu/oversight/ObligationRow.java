package kz.kezdesu.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.decree.DatedDuty.Standing;
import kz.kezdesu.decree.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A dated duty of one body, and where it stands.
 *
 * @param doneOn the day on which it was done; null while it is not
 * @param recorded whether the body itself says when it is done; otherwise the system knows
 * @param owed how many things it is about, where the system counts them; else 0
 * @param ready how many of them are done
 * @param document the number of the document that did it; empty where there is none
 * @param record what the body said; null for nothing, or where the system knows
 * @param earlier what it had said before it corrected itself, the latest first
 */
public record ObligationRow(
    String bodyCode,
    DatedDuty duty,
    Standing standing,
    @Nullable LocalDate doneOn,
    boolean recorded,
    long owed,
    long ready,
    String document,
    @Nullable DutyRecordRow record,
    List<DutyRecordRow> earlier) {

  /** The id of the clause that demands it. */
  public String clause() {
    return duty.deadline().clause();
  }

  /** The last day for it. */
  public LocalDate day() {
    return duty.deadline().day();
  }

  /** Its name in addresses: body, clause and the first day of its period. */
  public String key() {
    return bodyCode + "_" + clause() + "_" + duty.from();
  }

  /**
   * The page of the portal that shows the work, without its language, such as {@code
   * /plans?year=2027&ministry=moh}; empty where none does.
   */
  public String publicPage() {
    int year = duty.from().getYear();
    return switch (clause()) {
      case "1.1" -> "/schedule?year=" + year + "&ministry=" + bodyCode;
      case "1.4c" -> "/plans?year=" + year + "&ministry=" + bodyCode;
      case "1.7" ->
          "/progress?year="
              + year
              + "&quarter="
              + Quarter.of(duty.from()).number()
              + "&ministry="
              + bodyCode;
      case "4.3" -> doneOn == null ? "" : "/schedule?year=" + year;
      default -> "";
    };
  }

  /** Days to the last day; negative once that day is over. */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, day());
  }

  /** How many days after the last day it was done; 0 when in time or not at all. */
  public long daysLate() {
    return doneOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(day(), doneOn));
  }
}
