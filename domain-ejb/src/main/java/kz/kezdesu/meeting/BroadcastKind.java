package kz.kezdesu.meeting;

/** A picture, or the official page where people comment. */
public enum BroadcastKind {
  VIDEO,
  COMMENTS
}
