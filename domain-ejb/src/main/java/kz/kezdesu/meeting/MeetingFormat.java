package kz.kezdesu.meeting;

/** How people take part. */
public enum MeetingFormat {
  OFFLINE,
  ONLINE,
  MIXED
}
