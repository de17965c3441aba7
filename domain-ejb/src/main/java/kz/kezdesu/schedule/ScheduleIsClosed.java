package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** This version of the schedule cannot be changed now: it was submitted or approved. */
public class ScheduleIsClosed extends Refusal {
  private static final long serialVersionUID = 1L;
}
