package kz.kezdesu.media;

import kz.kezdesu.refusal.Refusal;

/** The mass media need not carry this piece of news. */
public class NotForTheMedia extends Refusal {
  private static final long serialVersionUID = 1L;
}
