package kz.kezdesu.meeting;

import kz.kezdesu.refusal.Refusal;

/** A meeting whose time has come cannot be called off any more; it was held or it was not. */
public class StartHasPassed extends Refusal {
  private static final long serialVersionUID = 1L;
}
