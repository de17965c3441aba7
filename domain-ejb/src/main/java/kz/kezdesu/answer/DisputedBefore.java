package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** An answer is disputed once; it was, in other words. */
public class DisputedBefore extends Refusal {
  private static final long serialVersionUID = 1L;
}
