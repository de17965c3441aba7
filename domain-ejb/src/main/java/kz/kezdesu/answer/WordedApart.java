package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/**
 * The answer was worded anew on its own, so what is done with its joint answer does not reach it.
 */
public class WordedApart extends Refusal {
  private static final long serialVersionUID = 1L;
}
