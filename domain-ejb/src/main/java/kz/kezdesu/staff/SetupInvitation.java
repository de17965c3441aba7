package kz.kezdesu.staff;

import java.io.Serializable;

/**
 * What a one-time link is for.
 *
 * @param first whether it makes the first administrator, who chooses login and name
 * @param login the login of the account; empty for the first administrator
 * @param name the name of its owner; empty for the first administrator
 */
public record SetupInvitation(boolean first, String login, String name) implements Serializable {}
