package kz.kezdesu.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one body is with one duty, as the system itself knows.
 *
 * @param from the first day of the duty's period
 * @param owed how many things the duty is about, at least 1
 * @param ready how many of them are done
 * @param doneOn the day on which the last of them was done; null while one is not
 * @param document the number of the document that did it; empty where there is none
 */
public record DutyFact(
    String clause,
    String bodyCode,
    LocalDate from,
    long owed,
    long ready,
    @Nullable LocalDate doneOn,
    String document) {}
