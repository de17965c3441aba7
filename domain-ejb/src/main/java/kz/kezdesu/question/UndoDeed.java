package kz.kezdesu.question;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The wish to undo what was done with a question just now.
 *
 * @param choiceId its topic, its person or its problem as it was decided; null for the last step of
 *     its path
 */
public record UndoDeed(long questionId, @Nullable Long choiceId) implements Serializable {}
