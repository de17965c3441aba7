package kz.kezdesu.schedule;

import java.io.Serializable;
import kz.kezdesu.decree.Deadline;

/**
 * What of a year's schedule waits for somebody.
 *
 * @param proposals accepted ones that no version has yet
 * @param toCorrect whether a version came back with a remark
 * @param toApprove whether the Prime Minister's Office has a version
 * @param approval the last day for approving the first version (4.3)
 */
public record ScheduleWaiting(
    long proposals, boolean toCorrect, boolean toApprove, Deadline approval)
    implements Serializable {}
