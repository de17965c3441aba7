package kz.kezdesu.timetable;

/** Where a search for a better schedule stands. */
public enum SearchStatus {
  RUNNING,
  /** It has ended by itself. */
  DONE,
  /** Staff have ended it; what was found until then is proposed. */
  STOPPED,
  /** The machine that ran it has gone; it proposes nothing and can be started again. */
  INTERRUPTED
}
