package kz.kezdesu.staff;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.language.Language;

/** An account as a line of the list. */
public record AccountRow(
    UUID id,
    String login,
    String name,
    Language language,
    boolean enabled,
    boolean ready,
    boolean secondFactor,
    List<Grant> grants)
    implements Serializable {}
