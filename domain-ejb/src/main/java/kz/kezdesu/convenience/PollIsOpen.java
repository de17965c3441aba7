package kz.kezdesu.convenience;

import kz.kezdesu.refusal.Refusal;

/** The people are being asked already: one poll of a meeting at a time. */
public class PollIsOpen extends Refusal {
  private static final long serialVersionUID = 1L;
}
