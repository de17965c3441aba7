package kz.kezdesu.schedule;

import java.io.Serializable;
import java.time.Instant;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One version of a year's schedule.
 *
 * @param number from 1
 * @param reason why it replaces the version before; null for the first
 * @param submittedAt when the Prime Minister's Office last got it; null while it has not
 * @param letterNumber of the letter that it came with
 * @param firstSubmittedAt when the Prime Minister's Office first got it
 * @param remark why it came back the last time; may be empty
 */
public record YearScheduleRow(
    long id,
    int year,
    int number,
    ScheduleStatus status,
    @Nullable LocalText reason,
    @Nullable Instant submittedAt,
    @Nullable String letterNumber,
    @Nullable Instant firstSubmittedAt,
    String remark)
    implements Serializable {
  /** Whether the year's schedule was first submitted after its last day. Clause 6.1. */
  @Decree("6.1")
  public boolean isSubmittedLate() {
    return number == 1
        && firstSubmittedAt != null
        && DutyCalendar.submission(year).deadline().isLate(firstSubmittedAt);
  }
}
