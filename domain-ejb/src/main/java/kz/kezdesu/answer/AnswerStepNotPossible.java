package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** An answer in this state cannot go to that one, nor be worded anew. */
public class AnswerStepNotPossible extends Refusal {
  private static final long serialVersionUID = 1L;

  public AnswerStepNotPossible(AnswerStatus from, AnswerStatus to) {
    super(from, to);
  }
}
