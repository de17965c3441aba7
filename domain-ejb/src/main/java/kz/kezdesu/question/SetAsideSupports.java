package kz.kezdesu.question;

/**
 * The wish to set aside the supports that a question has got within a time.
 *
 * @param number the question's number
 * @param since from when, as browsers write it, such as 2026-11-20T14:00, in the time of Kazakhstan
 * @param until up to when, not included
 * @param newcomersOnly only those of people who were first met within that time
 * @param reason why, for the log and for those who may restore it
 */
public record SetAsideSupports(
    String number, String since, String until, boolean newcomersOnly, String reason) {}
