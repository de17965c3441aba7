package kz.kezdesu.portal.progress;

/** A quarter as a part of the year's bar. */
public record QuarterPart(String roman, String words, String css) {}
