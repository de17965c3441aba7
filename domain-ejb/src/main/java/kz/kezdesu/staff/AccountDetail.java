package kz.kezdesu.staff;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * An account with what it may do.
 *
 * @param ready whether a password has been set
 * @param version what a change must name, so that two administrators do not overwrite each other
 * @param email where reminders go; null where none is known
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
    List<Grant> grants,
    @Nullable String email)
    implements Serializable {}
