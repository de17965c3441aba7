package kz.kezdesu.question;

import java.io.Serializable;
import kz.kezdesu.meeting.ScheduleRow;

/**
 * A meeting that has ended, and its ranking.
 *
 * @param voiced how many questions were voiced there
 * @param missing how many of them the decree still wants something for (1.6)
 */
public record OwedRanking(ScheduleRow meeting, int voiced, int missing) implements Serializable {}
