package kz.kezdesu.portal.shell;

/** A step on the way to a page: an address below the language, and its words. */
public record Crumb(String address, String words) {}
