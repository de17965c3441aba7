package kz.kezdesu.planning;

import java.util.UUID;
import kz.kezdesu.language.TypedText;

/**
 * The wish to write a line of a plan, as it was typed.
 *
 * @param version of the plan's row as it was seen; 0 when there was no plan yet
 * @param key a new one for a new line; the same wish again changes the same line
 */
public record EnterPlanLine(
    String ministryCode,
    int year,
    int version,
    UUID key,
    String post,
    TypedText name,
    String day,
    String format,
    String regionKato,
    TypedText theme) {}
