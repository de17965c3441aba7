package kz.kezdesu.schedule;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kezdesu.decree.Deadline;
import kz.kezdesu.meeting.ScheduleVersionRow;
import org.jspecify.annotations.Nullable;

/**
 * A year's schedule as the offices see it.
 *
 * @param schedule the version that is being put together, otherwise the one in force; null when
 *     nothing was begun
 * @param version to be handed back with a change
 * @param lines of that version, in order of their start
 * @param difference from the approved version before it; null for a first one
 * @param clashes what speaks against these lines, what is forbidden first
 * @param waiting accepted proposals that no version has yet
 * @param versions the approved ones, the first first
 * @param submission the last day for submitting it (6.1)
 * @param approval the last day for approving it (4.3)
 * @param mayCompile whether the caller may put it together and submit it
 * @param mayApprove whether the caller may return and approve it
 */
public record ScheduleSheet(
    int year,
    @Nullable YearScheduleRow schedule,
    int version,
    List<ScheduleLine> lines,
    @Nullable ScheduleDifference difference,
    List<Clash> clashes,
    long waiting,
    List<ScheduleVersionRow> versions,
    Deadline submission,
    Deadline approval,
    boolean mayCompile,
    boolean mayApprove) {
  /** The lines, to be looked up. */
  public Map<UUID, ScheduleLine> linesByKey() {
    return lines.stream().collect(Collectors.toMap(ScheduleLine::key, Function.identity()));
  }

  /** Whether lines may be changed now. */
  public boolean isOpen() {
    return schedule != null && schedule.status().isOpen();
  }

  /** Whether the Prime Minister's Office has it. */
  public boolean isSubmitted() {
    return schedule != null && schedule.status() == ScheduleStatus.SUBMITTED;
  }

  /** Whether the version shown is in force. */
  public boolean isApproved() {
    return schedule != null && schedule.status() == ScheduleStatus.APPROVED;
  }

  /** Whether something speaks against it that nobody can live with. */
  public boolean isForbidden() {
    return clashes.stream().anyMatch(clash -> clash.kind().isForbidden());
  }
}
