package kz.kezdesu.decree;

/** How a regional meeting came about. */
public enum MeetingKind {
  /** In the yearly schedule (график). */
  SCHEDULED,
  /** Outside the schedule, because things worsened or may worsen (clause 1.8). */
  OFF_SCHEDULE
}
