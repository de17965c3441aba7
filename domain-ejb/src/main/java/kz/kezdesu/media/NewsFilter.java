package kz.kezdesu.media;

import java.io.Serializable;
import kz.kezdesu.meeting.MeetingNews;
import org.jspecify.annotations.Nullable;

/**
 * Which news is wanted.
 *
 * @param ministryCode only of this ministry; empty for all that the reader may see
 * @param regionKato only of this region; empty for all
 * @param kind only of this kind; null for all
 * @param standing only what stands so; null for all
 */
public record NewsFilter(
    String ministryCode,
    String regionKato,
    MeetingNews.@Nullable Kind kind,
    @Nullable NewsStanding standing)
    implements Serializable {}
