package kz.kezdesu.oversight;

import java.time.LocalDate;

/**
 * Records that a body has done a duty of its own, as it was typed.
 *
 * @param year the year in which the last day of the duty lies
 * @param from the first day of the duty's period
 * @param seen the record that the writer saw and corrects; 0 when there was none
 * @param doneOn the day as {@code 2026-06-29}
 */
public record RecordDuty(
    int year,
    String bodyCode,
    String clause,
    LocalDate from,
    long seen,
    String doneOn,
    String documentNumber,
    String noteKk,
    String noteRu) {}
