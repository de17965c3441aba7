package kz.kezdesu.planning;

import kz.kezdesu.refusal.Refusal;

/** A change of this plan is being prepared already. */
public class ChangeIsOpen extends Refusal {
  private static final long serialVersionUID = 1L;
}
