package kz.kezdesu.meeting;

import java.time.Instant;
import kz.kezdesu.language.LocalText;

/** A meeting to be planned; its first head holds it. */
public record NewMeeting(
    String ministryCode,
    String regionKato,
    Instant startsAt,
    int plannedMinutes,
    MeetingFormat format,
    LocalText place,
    LocalText theme,
    LocalText whyRegion) {}
