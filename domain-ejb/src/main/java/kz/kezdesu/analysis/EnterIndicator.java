package kz.kezdesu.analysis;

import java.util.List;
import java.util.UUID;
import kz.kezdesu.language.TypedText;

/**
 * The wish to write an indicator, as it was typed.
 *
 * @param version of the ranking's row as it was seen; 0 when there was no ranking yet
 * @param key a new one for a new indicator; the same wish again changes the same indicator
 */
public record EnterIndicator(
    String ministryCode,
    int version,
    UUID key,
    TypedText name,
    TypedText unit,
    String weight,
    boolean moreIsWorse,
    List<TypedValue> values) {}
