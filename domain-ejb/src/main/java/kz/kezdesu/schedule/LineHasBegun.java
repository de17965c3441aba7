package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** The meeting of this line has begun or been held: the schedule cannot change it any more. */
public class LineHasBegun extends Refusal {
  private static final long serialVersionUID = 1L;
}
