package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** A question was handed over as often as it can be; whoever holds it answers it. */
public class HandedOverTooOften extends Refusal {
  private static final long serialVersionUID = 1L;

  public HandedOverTooOften(int most) {
    super(most);
  }
}
