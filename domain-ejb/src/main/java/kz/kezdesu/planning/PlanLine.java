package kz.kezdesu.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import kz.kezdesu.decree.Post;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingFormat;

/**
 * One meeting of a departmental plan (1.4c).
 *
 * @param key the same in every version of the plan
 * @param post a deputy of the first head or the chair of a committee
 */
public record PlanLine(
    UUID key,
    Post post,
    LocalText name,
    LocalDate day,
    MeetingFormat format,
    String regionKato,
    LocalText theme)
    implements Serializable {}
