package kz.kezdesu.answer;

/**
 * The wish to keep a filter of the inbox under a name.
 *
 * @param ministryCode the body to whose desk it belongs
 * @param shared whether everybody at that desk sees it
 */
public record SaveFilter(String ministryCode, String name, boolean shared, InboxFilter filter) {}
