package kz.kezdesu.meeting;

import org.jspecify.annotations.Nullable;

/** A meeting of the own ministry as a line, with what it waits for; null when for nothing. */
public record MeetingDeskRow(ScheduleRow line, @Nullable MeetingDue due) {}
