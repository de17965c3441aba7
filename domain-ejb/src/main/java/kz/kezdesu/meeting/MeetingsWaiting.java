package kz.kezdesu.meeting;

/**
 * How many meetings of the own ministries wait for something.
 *
 * @param toAnnounce those that must be announced within two weeks, the late ones included
 * @param announceLate those of them for which it is too late
 * @param toClose those that were held and are not closed
 * @param closeLate those of them whose day to close has passed
 */
public record MeetingsWaiting(long toAnnounce, long announceLate, long toClose, long closeLate) {}
