package kz.kezdesu.staff;

import java.util.Set;

/** Who has signed in: the login as it is kept, and the roles held somewhere. */
public record SignedIn(String login, Set<Role> roles) {}
