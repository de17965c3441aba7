package kz.kezdesu.meeting;

import java.time.Instant;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A turn in the life of a meeting that people must hear of: it is announced, or will not be.
 *
 * @param id of the turn itself, never given twice
 * @param reason why, where a reason was given
 */
public record TurnRow(
    long id, long meetingId, MeetingStatus to, Instant at, @Nullable LocalText reason) {}
