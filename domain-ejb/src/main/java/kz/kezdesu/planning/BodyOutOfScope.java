package kz.kezdesu.planning;

import kz.kezdesu.refusal.Refusal;

/** A ministry that the decree does not bind has no departmental plan (1). */
public class BodyOutOfScope extends Refusal {
  private static final long serialVersionUID = 1L;
}
