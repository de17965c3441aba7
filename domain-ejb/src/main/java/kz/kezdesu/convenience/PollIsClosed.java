package kz.kezdesu.convenience;

import kz.kezdesu.refusal.Refusal;

/** The poll is over. */
public class PollIsClosed extends Refusal {
  private static final long serialVersionUID = 1L;
}
