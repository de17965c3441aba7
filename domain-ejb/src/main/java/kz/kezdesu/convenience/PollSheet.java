package kz.kezdesu.convenience;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kezdesu.meeting.ScheduleRow;

/**
 * The polls of a meeting as its ministry sees them.
 *
 * @param polls the last one first, with their votes
 * @param noticeDays how many days before a slot the meeting must be announced
 * @param firstDay the first day that can be the last one to vote
 * @param mayOpen whether the reader may open a poll now
 * @param mayClose whether the reader may close the one that is open
 */
public record PollSheet(
    ScheduleRow meeting,
    List<PollDetail> polls,
    int noticeDays,
    LocalDate firstDay,
    boolean mayOpen,
    boolean mayClose)
    implements Serializable {}
