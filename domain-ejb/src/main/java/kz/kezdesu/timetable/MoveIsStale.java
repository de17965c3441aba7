package kz.kezdesu.timetable;

import kz.kezdesu.refusal.Refusal;

/** The line of this move no longer stands where it stood when the move was proposed. */
public class MoveIsStale extends Refusal {
  private static final long serialVersionUID = 1L;
}
