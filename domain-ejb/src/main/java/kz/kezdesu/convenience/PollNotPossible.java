package kz.kezdesu.convenience;

import kz.kezdesu.refusal.Refusal;

/** People are asked only of a meeting that everybody may know of and that is not announced yet. */
public class PollNotPossible extends Refusal {
  private static final long serialVersionUID = 1L;
}
