package kz.kezdesu.question;

import kz.kezdesu.language.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The wish to give back a question that was handed over.
 *
 * @param seen the question as the page has seen it
 * @param reason null when none was chosen
 * @param note what the author and the other body are told
 */
public record ReturnQuestion(SeenQuestion seen, @Nullable ReturnReason reason, TypedText note) {}
