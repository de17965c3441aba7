package kz.kezdesu.meeting;

import java.time.LocalDate;

/** An approved, frozen version of a year's schedule (4.3). */
public record ScheduleVersionRow(
    long id, int year, int number, LocalDate approvedOn, String approvalNumber) {}
