package kz.kezdesu.decree;

/** How a regional meeting came about: by the approved schedule (4.3), or outside it (1.8). */
public enum MeetingKind {
  /** In the yearly schedule (график). */
  SCHEDULED,
  /** Outside the schedule, because things worsened or may worsen (clause 1.8). */
  OFF_SCHEDULE
}
