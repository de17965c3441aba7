package kz.kezdesu.timetable;

/** What staff have fixed of a line, so that no search proposes another. */
public enum Stay {
  DAY,
  REGION,
  BOTH;

  /** Whether the day stays. */
  public boolean holdsDay() {
    return this != REGION;
  }

  /** Whether the region stays. */
  public boolean holdsRegion() {
    return this != DAY;
  }
}
