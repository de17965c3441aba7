package kz.kezdesu.portal.schedule;

import java.util.List;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.Label;

/**
 * A meeting in a list, with the words for its state.
 *
 * @param asks whether questions can be sent now
 */
public record MeetingLine(
    ScheduleRow row, String css, List<Label> tags, boolean asks, boolean live) {}
