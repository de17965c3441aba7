package kz.kezdesu.meeting;

/** The state of a video link with a settlement. */
public enum VideoPointStatus {
  PLANNED,
  CONNECTED,
  LOST
}
