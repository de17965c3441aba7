package kz.kezdesu.privacy;

/** What becomes of personal data that a machine sees in a text which everybody reads at once. */
public enum OnTrace {
  /** Nothing is written down before whoever typed it has chosen one of the others. */
  ASK,
  /** They are hidden. */
  HIDE,
  /** They are nobody's, such as the number of a hotline, and stay. */
  SHOW
}
