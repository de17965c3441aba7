package kz.kezdesu.passage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From now on this edition applies to the days of this span. Fired within the transaction that
 * changes the editions; whatever keeps the edition of its day and has not happened yet follows.
 *
 * @param until the first day after the span; null when it has no end yet
 */
public record LawChanged(String editionCode, LocalDate from, @Nullable LocalDate until) {}
