package kz.kezdesu.staff;

import java.io.Serializable;

/** One role at one body. */
public record Grant(Role role, String bodyCode) implements Serializable {}
