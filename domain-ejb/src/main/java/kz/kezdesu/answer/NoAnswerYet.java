package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** Nothing has been drafted for this question. */
public class NoAnswerYet extends Refusal {
  private static final long serialVersionUID = 1L;
}
