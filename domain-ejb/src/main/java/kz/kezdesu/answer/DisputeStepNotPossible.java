package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** A dispute in this state cannot go to that one. */
public class DisputeStepNotPossible extends Refusal {
  private static final long serialVersionUID = 1L;

  public DisputeStepNotPossible(DisputeStatus from, DisputeStatus to) {
    super(from, to);
  }
}
