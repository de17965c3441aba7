package kz.kezdesu.analysis;

import kz.kezdesu.refusal.Refusal;

/** A ranking has so many indicators that nobody could read another one. */
public class TooManyIndicators extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyIndicators(int most) {
    super(most);
  }
}
