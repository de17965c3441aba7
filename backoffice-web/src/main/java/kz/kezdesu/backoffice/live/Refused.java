package kz.kezdesu.backoffice.live;

/**
 * One reason why a deed was refused, in the language of the desk.
 *
 * @param field the field it is about; empty for the deed as a whole
 * @param fault what is wrong with the field; empty for the deed as a whole
 */
public record Refused(String field, String fault, String reason) {}
