package kz.kezdesu.schedule;

/**
 * The wish to record that the Government approved a schedule, as it was typed.
 *
 * @param version of the year's schedule as it was seen
 * @param day of the approval
 * @param number of the approval
 */
public record ApproveSchedule(int year, int version, String day, String number) {}
