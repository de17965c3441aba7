package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** Nobody is correcting the answer to this question. */
public class NoCorrection extends Refusal {
  private static final long serialVersionUID = 1L;
}
