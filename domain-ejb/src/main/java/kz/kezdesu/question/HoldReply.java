package kz.kezdesu.question;

import kz.kezdesu.language.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The wish to say that the answer needs more time.
 *
 * @param seen the question as the page has seen it
 * @param reason null when none was chosen
 * @param note what is done meanwhile, for the author and everybody
 * @param until the new last day, such as 2026-12-23; empty when the last day stays
 */
public record HoldReply(
    SeenQuestion seen, @Nullable HoldingReason reason, TypedText note, String until) {}
