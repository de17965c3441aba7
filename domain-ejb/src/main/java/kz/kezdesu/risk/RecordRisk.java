package kz.kezdesu.risk;

import java.util.UUID;
import kz.kezdesu.language.TypedText;

/**
 * The wish to record a risk, as it was typed.
 *
 * @param key a new one for a new risk; the same wish again is the same risk
 * @param stage the name of a {@link RiskStage}
 */
public record RecordRisk(
    UUID key,
    String ministryCode,
    String regionKato,
    String stage,
    TypedText sphere,
    TypedText text) {}
