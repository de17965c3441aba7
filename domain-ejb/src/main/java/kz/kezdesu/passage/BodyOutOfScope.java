package kz.kezdesu.passage;

import kz.kezdesu.refusal.Refusal;

/** The decree does not bind this ministry, so it owes and has nothing of the kind (1). */
public class BodyOutOfScope extends Refusal {
  private static final long serialVersionUID = 1L;
}
