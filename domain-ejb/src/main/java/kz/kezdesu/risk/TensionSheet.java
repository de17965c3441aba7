package kz.kezdesu.risk;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;

/**
 * The risk of social tension of a meeting, as staff see it.
 *
 * @param version to be handed back with a change; 0 when nothing was said yet
 * @param reason why it is high or not; null when nothing was said yet
 * @param deputyId who of the Government takes part; null when nobody is named
 * @param setAt when it was last changed; null when nothing was said yet
 * @param maySet whether the reader may say how high it is
 * @param mayName whether the reader may name the deputy prime minister
 */
public record TensionSheet(
    ScheduleRow meeting,
    int version,
    boolean high,
    @Nullable LocalText reason,
    @Nullable UUID deputyId,
    @Nullable LocalText deputyName,
    @Nullable Instant setAt,
    String setBy,
    boolean maySet,
    boolean mayName)
    implements Serializable {}
