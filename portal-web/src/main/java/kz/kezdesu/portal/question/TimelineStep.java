package kz.kezdesu.portal.question;

/** A step in a question's life, past or to come. */
public record TimelineStep(String machine, String day, String words, String css) {}
