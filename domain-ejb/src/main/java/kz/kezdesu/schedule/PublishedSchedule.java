package kz.kezdesu.schedule;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.ScheduleVersionRow;
import org.jspecify.annotations.Nullable;

/**
 * An approved version of a year's schedule, as everybody reads it.
 *
 * @param reason why it replaces the version before; null for the first
 * @param lines in order of their start
 * @param difference from the version before; null for the first
 * @param hosts the names of the first heads
 * @param hasPapers whether the document of the approval is kept
 */
public record PublishedSchedule(
    ScheduleVersionRow version,
    @Nullable LocalText reason,
    List<ScheduleLine> lines,
    @Nullable ScheduleDifference difference,
    Map<UUID, LocalText> hosts,
    boolean hasPapers)
    implements Serializable {}
