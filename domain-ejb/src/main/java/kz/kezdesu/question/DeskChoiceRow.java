package kz.kezdesu.question;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a desk has decided of a question beside its path.
 *
 * @param was what it was before: a topic's code, a person's login, a problem's id; null for none
 * @param becomes what it was from then on; null for none
 * @param undoneAt when it was undone; null when it was not
 */
public record DeskChoiceRow(
    DeskMatter matter,
    @Nullable String was,
    @Nullable String becomes,
    String by,
    Instant at,
    @Nullable Instant undoneAt)
    implements Serializable {}
