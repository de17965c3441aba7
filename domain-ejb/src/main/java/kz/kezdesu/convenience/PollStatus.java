package kz.kezdesu.convenience;

/** Where a poll of time slots stands. */
public enum PollStatus {
  OPEN,
  /** Its last day is over. */
  ENDED,
  /** The ministry closed it before its last day, and said why. */
  CLOSED_EARLY,
  /** Its meeting was announced, put off or called off while it was open. */
  OVERTAKEN
}
