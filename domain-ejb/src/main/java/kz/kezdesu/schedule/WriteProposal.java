package kz.kezdesu.schedule;

import java.util.UUID;
import kz.kezdesu.language.TypedText;

/**
 * The wish to write a proposal, as it was typed.
 *
 * @param id of the proposal; 0 for a new one
 * @param version as it was seen; 0 for a new one
 * @param key a new one for a new proposal; the same wish again is the same proposal
 */
public record WriteProposal(
    long id,
    int version,
    UUID key,
    String ministryCode,
    int year,
    String regionKato,
    String day,
    String time,
    String minutes,
    String format,
    TypedText place,
    TypedText theme,
    TypedText whyRegion,
    boolean fixedDay) {}
