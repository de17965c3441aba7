package kz.kezdesu.coverage;

import kz.kezdesu.meeting.ScheduleRow;

/**
 * A meeting that comes soon, and what is not proven of its checklist yet.
 *
 * @param missing how many of the nine cells have no proof
 */
public record OwedProofs(ScheduleRow meeting, int missing) {}
