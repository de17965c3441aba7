package kz.kezdesu.answer;

/**
 * A kept filter of the inbox.
 *
 * @param shared whether everybody at the desk of its body sees it
 * @param own whether the caller has kept it
 */
public record SavedFilterRow(
    long id, String bodyCode, String name, boolean shared, boolean own, InboxFilter filter) {}
