package kz.kezdesu.risk;

import java.io.Serializable;
import java.time.Instant;
import kz.kezdesu.language.LocalText;

/**
 * A risk that was recorded.
 *
 * @param sphere what of the ministry's work it is about
 * @param text what is expected, or has happened
 */
public record RiskRow(
    long id,
    String ministryCode,
    String regionKato,
    RiskStage stage,
    LocalText sphere,
    LocalText text,
    Instant recordedAt,
    String recordedBy)
    implements Serializable {}
