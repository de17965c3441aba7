package kz.kezdesu.meeting;

import java.time.Instant;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/** One item of an agenda, planned and actual. */
public record AgendaRow(
    int position,
    AgendaPart part,
    int minutes,
    LocalText title,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {}
