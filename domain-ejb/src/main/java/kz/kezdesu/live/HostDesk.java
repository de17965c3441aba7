package kz.kezdesu.live;

import java.util.List;
import kz.kezdesu.meeting.MeetingDetail;
import kz.kezdesu.question.OwedAnswer;
import kz.kezdesu.question.QuestionRow;

/**
 * All that the host sees on the day.
 *
 * @param longestReport the minutes that the report may take: a quarter of what is planned (1.3)
 * @param announcements in order of their sequence
 * @param questions the public questions in order of their rank, then of their supports
 * @param owed what was put and has no published answer yet, with the last day for it (1.1)
 */
public record HostDesk(
    MeetingDetail meeting,
    int longestReport,
    Course course,
    List<AnnouncementRow> announcements,
    List<QuestionRow> questions,
    List<OwedAnswer> owed) {}
