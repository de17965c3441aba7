package kz.kezdesu.meeting;

/** Whether a meeting stands in the approved schedule (4.3) or answers a risk (1.8). */
public enum MeetingKind {
  SCHEDULED,
  OFF_SCHEDULE
}
