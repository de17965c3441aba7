package kz.kezdesu.agreement;

import kz.kezdesu.refusal.Refusal;

/** Only the side that an offer was made to agrees to it or refuses it. */
public class NotYourTurn extends Refusal {
  private static final long serialVersionUID = 1L;
}
