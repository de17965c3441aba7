package kz.kezdesu.meeting;

/** How many meetings were held, and how many people were received in person at them (1.5). */
public record MeetingFigures(long held, long peopleReceived) {}
