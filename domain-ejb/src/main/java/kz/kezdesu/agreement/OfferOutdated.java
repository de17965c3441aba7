package kz.kezdesu.agreement;

import kz.kezdesu.refusal.Refusal;

/** The meeting has moved since the offer was made: it has to be offered anew. */
public class OfferOutdated extends Refusal {
  private static final long serialVersionUID = 1L;
}
