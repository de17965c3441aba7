package kz.kezdesu.timetable;

import kz.kezdesu.refusal.Refusal;

/** Somebody has already accepted or declined this move. */
public class MoveIsDecided extends Refusal {
  private static final long serialVersionUID = 1L;
}
