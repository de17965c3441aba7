package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** With its blanks filled for this question the answer is longer than an answer may be. */
public class AnswerTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public AnswerTooLong() {
    super(AnswerWording.LONGEST);
  }
}
