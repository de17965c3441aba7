package kz.kezdesu.staff;

import java.util.Set;

/**
 * Somebody may do less from now on: the account was closed, or its roles were changed.
 *
 * @param officerAt the codes of the bodies where the person still works as an officer
 */
public record LeftDesk(String login, Set<String> officerAt) {}
