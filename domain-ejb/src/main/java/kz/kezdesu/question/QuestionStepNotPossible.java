package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** A question in this state cannot go to that one. */
public class QuestionStepNotPossible extends Refusal {
  private static final long serialVersionUID = 1L;

  public QuestionStepNotPossible(QuestionStatus from, QuestionStatus to) {
    super(from, to);
  }
}
