package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** Somebody has begun an answer to this question in the meantime. */
public class AnswerBegun extends Refusal {
  private static final long serialVersionUID = 1L;
}
