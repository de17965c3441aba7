package kz.kezdesu.timetable;

import kz.kezdesu.refusal.Refusal;

/** A search for a better schedule of this year is running; a second one is not begun beside it. */
public class SearchIsRunning extends Refusal {
  private static final long serialVersionUID = 1L;
}
