package kz.kezdesu.timetable;

/**
 * The wish that something of a line stays, as it was typed.
 *
 * @param line its key
 * @param stay the name of a {@link Stay}
 */
public record FixLine(int year, String line, String stay) {}
