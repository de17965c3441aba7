package kz.kezdesu.problem;

import kz.kezdesu.refusal.Refusal;

/** A card has as many measures as it can hold. */
public class TooManyMeasures extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyMeasures(int most) {
    super(most);
  }
}
