package kz.kezdesu.problem;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a line of a list.
 *
 * @param dueOn the last day by which the ministry wants it solved
 * @param percent how much of the plan is done, 0 to 100
 */
public record ProblemRow(
    long id,
    ProblemStatus status,
    String ministryCode,
    String regionKato,
    String topicCode,
    LocalText title,
    LocalText plan,
    LocalDate dueOn,
    int percent,
    Instant openedAt,
    @Nullable Instant solvedAt)
    implements Serializable {}
