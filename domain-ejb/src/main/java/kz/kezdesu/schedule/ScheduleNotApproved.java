package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** The year has no approved schedule yet that could be changed. */
public class ScheduleNotApproved extends Refusal {
  private static final long serialVersionUID = 1L;
}
