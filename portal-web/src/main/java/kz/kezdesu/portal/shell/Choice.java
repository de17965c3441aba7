package kz.kezdesu.portal.shell;

/** One of the values that a filter offers. */
public record Choice(String value, String words, boolean chosen) {}
