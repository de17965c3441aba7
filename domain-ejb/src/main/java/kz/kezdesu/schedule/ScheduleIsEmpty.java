package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** A schedule without a line is not submitted. */
public class ScheduleIsEmpty extends Refusal {
  private static final long serialVersionUID = 1L;
}
