package kz.kezdesu.planning;

import kz.kezdesu.refusal.Refusal;

/** An approved plan is frozen; a change is a new version (1.4c). */
public class PlanIsApproved extends Refusal {
  private static final long serialVersionUID = 1L;
}
