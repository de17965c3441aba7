package kz.kezdesu.meeting;

import kz.kezdesu.language.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The wish to record what a meeting was; null, or nothing typed, where it is not known yet.
 *
 * @param version of the meeting as it was seen
 * @param peopleReceived as typed
 * @param akimAbsence why the akim was absent; needed when that is what is recorded
 */
public record RecordMeeting(
    long id,
    int version,
    String peopleReceived,
    @Nullable Boolean ngoMeetingHeld,
    @Nullable Boolean briefingHeld,
    @Nullable Boolean akimAttended,
    TypedText akimAbsence) {}
