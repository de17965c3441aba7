package kz.kezdesu.wakeup;

import java.io.Serializable;

/**
 * The same news on its way to the other instances; a type of its own, so that it is not told twice
 * here.
 */
public record ChangeElsewhere(Change change) implements Serializable {}
