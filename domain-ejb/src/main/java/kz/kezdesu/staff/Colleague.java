package kz.kezdesu.staff;

import java.io.Serializable;

/** A person who works at a body. */
public record Colleague(String login, String name, String bodyCode) implements Serializable {}
