package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** A new version of the year's schedule is being put together already. */
public class ChangeOfScheduleIsOpen extends Refusal {
  private static final long serialVersionUID = 1L;
}
