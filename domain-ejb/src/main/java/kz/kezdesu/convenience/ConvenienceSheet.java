package kz.kezdesu.convenience;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import kz.kezdesu.decree.Convenience.Asked;
import kz.kezdesu.decree.Convenience.Doubt;
import kz.kezdesu.decree.Convenience.Standing;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;

/**
 * Whether day and time of a meeting suit the people, as its ministry sees it.
 *
 * @param version to be handed back with a change; 0 when nothing was said yet
 * @param asked what the people said when they were asked
 * @param poll the last poll, with its votes; null when they were not asked
 * @param reason why they do; null when nothing was said yet
 * @param saidAt when that was said; null when nothing was
 * @param saidBy the login of who said it
 * @param doubts what may keep people away
 * @param maySay whether the reader may say why
 */
public record ConvenienceSheet(
    ScheduleRow meeting,
    int version,
    Standing standing,
    Asked asked,
    @Nullable PollDetail poll,
    @Nullable LocalText reason,
    @Nullable Instant saidAt,
    String saidBy,
    Set<Doubt> doubts,
    boolean maySay)
    implements Serializable {}
