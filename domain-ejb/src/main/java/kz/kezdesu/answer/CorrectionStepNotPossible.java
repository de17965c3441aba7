package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** A correction in this state cannot go to that one. */
public class CorrectionStepNotPossible extends Refusal {
  private static final long serialVersionUID = 1L;

  public CorrectionStepNotPossible(CorrectionStatus from, CorrectionStatus to) {
    super(from, to);
  }
}
