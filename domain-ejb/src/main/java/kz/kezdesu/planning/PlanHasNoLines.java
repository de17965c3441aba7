package kz.kezdesu.planning;

import kz.kezdesu.refusal.Refusal;

/** A plan without a single meeting cannot be approved (1.4c). */
public class PlanHasNoLines extends Refusal {
  private static final long serialVersionUID = 1L;
}
