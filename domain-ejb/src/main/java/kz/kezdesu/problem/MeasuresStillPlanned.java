package kz.kezdesu.problem;

import kz.kezdesu.refusal.Refusal;

/** A problem is not solved while measures are promised: each is taken or dropped first. */
public class MeasuresStillPlanned extends Refusal {
  private static final long serialVersionUID = 1L;

  public MeasuresStillPlanned(long measures) {
    super(measures);
  }
}
