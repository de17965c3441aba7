package kz.kezdesu.live;

import java.time.Instant;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One announcement.
 *
 * @param sequence its number within the meeting, from 1, without gaps
 * @param questionId the question it is about, if it is about one
 */
public record AnnouncementRow(
    int sequence, Instant at, AnnouncementKind kind, LocalText text, @Nullable Long questionId) {}
