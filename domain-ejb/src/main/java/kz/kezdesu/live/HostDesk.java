package kz.kezdesu.live;

import java.util.List;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.question.QuestionRow;

/**
 * All that the host sees on the day.
 *
 * @param announcements in order of their sequence
 * @param questions the public questions in order of their rank, then of their supports
 */
public record HostDesk(
    MeetingDetail meeting,
    Course course,
    List<AnnouncementRow> announcements,
    List<QuestionRow> questions) {}
