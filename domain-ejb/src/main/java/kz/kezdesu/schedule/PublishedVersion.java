package kz.kezdesu.schedule;

import java.io.Serializable;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.ScheduleVersionRow;
import org.jspecify.annotations.Nullable;

/**
 * An approved version of a year's schedule in a list.
 *
 * @param reason why it replaces the version before; null for the first
 */
public record PublishedVersion(ScheduleVersionRow version, @Nullable LocalText reason)
    implements Serializable {}
