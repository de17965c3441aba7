package kz.kezdesu.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step in a meeting's life. */
public record MoveRow(
    MeetingStatus to, Instant at, @Nullable String reasonKk, @Nullable String reasonRu) {}
