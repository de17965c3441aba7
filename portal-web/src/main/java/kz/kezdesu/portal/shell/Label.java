package kz.kezdesu.portal.shell;

/** A few words on a coloured ground; the words alone say it all. */
public record Label(String words, String css) {}
