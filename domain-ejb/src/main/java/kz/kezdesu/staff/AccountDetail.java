package kz.kezdesu.staff;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.language.Language;

/**
 * An account with what it may do.
 *
 * @param ready whether a password has been set
 * @param version what a change must name, so that two administrators do not overwrite each other
 */
public record AccountDetail(
    UUID id,
    int version,
    String login,
    String name,
    Language language,
    boolean enabled,
    boolean ready,
    boolean secondFactor,
    List<Grant> grants)
    implements Serializable {}
