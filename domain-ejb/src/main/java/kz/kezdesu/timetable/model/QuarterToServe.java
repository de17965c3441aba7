package kz.kezdesu.timetable.model;

import kz.kezdesu.decree.Quarter;

/**
 * A quarter in which a ministry owes meetings.
 *
 * @param least how many at least, one or more
 */
public record QuarterToServe(String ministry, Quarter quarter, int least) {}
