package kz.kezdesu.question;

/** What a desk decides of a question beside its path. */
public enum DeskMatter {
  /** What it is about (1.6). */
  TOPIC,
  /** Who of the own body sees to it. */
  PERSON,
  /** The day by which the body itself wants it done; the legal last day stays what it is (1.1). */
  OWN_DAY,
  /** The problem to which it is linked (1.6). */
  PROBLEM
}
