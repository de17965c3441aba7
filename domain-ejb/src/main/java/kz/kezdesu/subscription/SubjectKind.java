package kz.kezdesu.subscription;

/** What can be followed. */
public enum SubjectKind {
  QUESTION,
  MEETING,
  REGION,
  MINISTRY,
  TOPIC
}
