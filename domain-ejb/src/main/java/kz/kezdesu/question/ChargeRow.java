package kz.kezdesu.question;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who of the own body sees to a question, and by when.
 *
 * @param login null while it is nobody's
 * @param name null while it is nobody's
 * @param ownDay the body's own day for it, never after the legal one; null where none was set
 */
public record ChargeRow(
    long questionId, @Nullable String login, @Nullable String name, @Nullable LocalDate ownDay)
    implements Serializable {}
