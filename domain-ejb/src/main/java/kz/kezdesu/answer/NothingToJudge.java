package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** There is no published answer that its author could rate or dispute. */
public class NothingToJudge extends Refusal {
  private static final long serialVersionUID = 1L;
}
