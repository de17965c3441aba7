package kz.kezdesu.schedule;

/** Where a version of a year's schedule stands (6.1, 4.3). */
public enum ScheduleStatus {
  /** The access-to-information authority puts it together. */
  COMPILING,
  /** The Prime Minister's Office has it. */
  SUBMITTED,
  /** It came back with a remark, to be corrected. */
  RETURNED,
  /** The Government approved it; it is public and frozen. */
  APPROVED;

  /** Whether a version may go from here to there in one move. */
  public boolean leadsTo(ScheduleStatus next) {
    return switch (this) {
      case COMPILING, RETURNED -> next == SUBMITTED;
      case SUBMITTED -> next == RETURNED || next == APPROVED;
      case APPROVED -> false;
    };
  }

  /** Whether its lines can still be changed. */
  public boolean isOpen() {
    return this == COMPILING || this == RETURNED;
  }
}
