package kz.kezdesu.schedule;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.DutyCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list.
 *
 * @param firstSentAt when the media authority first had it; null while it has not
 */
public record ProposalRow(
    long id,
    UUID key,
    String ministryCode,
    int year,
    ProposalStatus status,
    UUID host,
    PlannedMeeting meeting,
    @Nullable Instant firstSentAt)
    implements Serializable {
  /** Whether it was first sent after its last day. Clause 1.4d: by 1 December. */
  @Decree("1.4d")
  public boolean isLate() {
    return firstSentAt != null && DutyCalendar.proposals(year).deadline().isLate(firstSentAt);
  }
}
