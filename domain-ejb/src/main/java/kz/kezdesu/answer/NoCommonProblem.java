package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/**
 * The questions are not all linked to one and the same problem, so nothing answers them together.
 */
public class NoCommonProblem extends Refusal {
  private static final long serialVersionUID = 1L;
}
