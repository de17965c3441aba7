package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** A version of the schedule does not lead there from where it stands. */
public class ScheduleMoveNotPossible extends Refusal {
  private static final long serialVersionUID = 1L;

  public ScheduleMoveNotPossible(ScheduleStatus from, ScheduleStatus to) {
    super(from.name(), to.name());
  }
}
