package kz.kezdesu.problem;

import kz.kezdesu.refusal.Refusal;

/** The term of a card cannot come before the day of a measure that is still planned. */
public class MeasureAfterTerm extends Refusal {
  private static final long serialVersionUID = 1L;

  public MeasureAfterTerm(int position) {
    super(position);
  }
}
