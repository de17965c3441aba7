package kz.kezdesu.problem;

import kz.kezdesu.refusal.Refusal;

/** The measure was taken or dropped; what is written of it stays. */
public class MeasureIsOver extends Refusal {
  private static final long serialVersionUID = 1L;

  public MeasureIsOver(int position) {
    super(position);
  }
}
