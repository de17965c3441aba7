package kz.kezdesu.planning;

import kz.kezdesu.refusal.Refusal;

/** A new version that changes nothing is no new version. */
public class PlanUnchanged extends Refusal {
  private static final long serialVersionUID = 1L;
}
