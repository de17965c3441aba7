package kz.kezdesu.meeting;

import java.time.Instant;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A step in a meeting's life as staff see it.
 *
 * @param by the login of who took it
 * @param reason why, where a reason was given
 */
public record MeetingStep(
    MeetingStatus to, Instant at, @Nullable String by, @Nullable LocalText reason) {}
