package kz.kezdesu.media;

/** Whether the mass media were told of a piece of news. */
public enum NewsStanding {
  /** They need not be. */
  TO_KNOW,
  /** They are still to be told. */
  OPEN,
  /** They should have been told by now. */
  OVERDUE,
  PASSED
}
