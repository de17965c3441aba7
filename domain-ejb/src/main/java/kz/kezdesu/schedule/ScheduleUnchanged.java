package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** The version says the same as the one before it. */
public class ScheduleUnchanged extends Refusal {
  private static final long serialVersionUID = 1L;
}
