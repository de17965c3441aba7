package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** It was said before, in other words, that the answer needs more time; it can be said once. */
public class HeldBefore extends Refusal {
  private static final long serialVersionUID = 1L;
}
