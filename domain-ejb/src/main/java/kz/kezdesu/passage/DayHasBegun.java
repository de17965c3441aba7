package kz.kezdesu.passage;

import java.time.LocalDate;

/**
 * A day has begun in the country. Told once for every day in the whole cluster, in the order of the
 * days, and late for those that an outage missed; observers run in the transaction that turns the
 * day and must stand being told late.
 *
 * @param day that has begun
 */
public record DayHasBegun(LocalDate day) {}
