package kz.kezdesu.timetable;

import kz.kezdesu.refusal.Refusal;

/** Alone, this move would bring a clash that the schedule does not have: others belong to it. */
public class MoveNeedsOthers extends Refusal {
  private static final long serialVersionUID = 1L;
}
