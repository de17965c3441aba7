package kz.kezdesu.analysis;

import java.io.Serializable;
import java.util.List;
import kz.kezdesu.meeting.ScheduleRow;

/**
 * Which ranking a meeting cites, and which it may cite.
 *
 * @param cited the id of the ranking that it cites; 0 for none
 * @param choices what each adopted ranking says of the meeting's region, the last one first; only
 *     those adopted before the meeting begins
 * @param mayCite whether the caller may choose now
 */
public record CitationSheet(
    ScheduleRow meeting, long cited, List<CitedRanking> choices, boolean mayCite)
    implements Serializable {}
