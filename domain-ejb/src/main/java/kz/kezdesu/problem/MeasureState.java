package kz.kezdesu.problem;

/** How a measure stands. Whether it is late, its day and the clock say. */
public enum MeasureState {
  PLANNED,
  DONE,
  /** Given up, with a reason that everybody reads. */
  DROPPED;

  /** Whether a measure may go from here to there: what has ended stays as it ended. */
  public boolean leadsTo(MeasureState next) {
    return this == PLANNED && next != PLANNED;
  }
}
