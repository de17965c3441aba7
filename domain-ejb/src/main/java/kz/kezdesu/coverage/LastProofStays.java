package kz.kezdesu.coverage;

import kz.kezdesu.refusal.Refusal;

/** What is proven stays proven: another proof is added before the last one is removed. */
public class LastProofStays extends Refusal {
  private static final long serialVersionUID = 1L;
}
