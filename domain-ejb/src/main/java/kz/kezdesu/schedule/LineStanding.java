package kz.kezdesu.schedule;

/** What a version of the schedule says of one of its lines; a line once approved never goes. */
public enum LineStanding {
  PLANNED,
  /** Its new day lies in another year. */
  POSTPONED,
  CANCELLED,
  NOT_HELD
}
