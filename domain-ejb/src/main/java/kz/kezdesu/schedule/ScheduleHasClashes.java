package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** A schedule with clashes that nobody can live with is not submitted. */
public class ScheduleHasClashes extends Refusal {
  private static final long serialVersionUID = 1L;
}
