package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** Somebody else has saved another order of the same questions since this one was begun. */
public class AnotherOrderSaved extends Refusal {
  private static final long serialVersionUID = 1L;
}
