package kz.kezdesu.meeting;

/** The parts of a regional meeting; the report takes a quarter of the time at most (1.3). */
public enum AgendaPart {
  REPORT,
  ANSWERS,
  CLOSING
}
