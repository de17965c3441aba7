package kz.kezdesu.meeting;

import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A scheduled meeting as an approved schedule has it.
 *
 * @param scheduleVersionId the version that has it first
 * @param host the first head who holds it
 * @param rankingId the ranking of the regions that the ministry goes by (1.4b); null for none
 */
public record PlanMeeting(
    long scheduleVersionId,
    String ministryCode,
    UUID host,
    String regionKato,
    Instant startsAt,
    int plannedMinutes,
    MeetingFormat format,
    LocalText place,
    LocalText theme,
    LocalText whyRegion,
    @Nullable Long rankingId) {}
