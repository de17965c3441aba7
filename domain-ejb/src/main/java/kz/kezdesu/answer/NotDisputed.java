package kz.kezdesu.answer;

import kz.kezdesu.refusal.Refusal;

/** The author has not disputed the answer to this question. */
public class NotDisputed extends Refusal {
  private static final long serialVersionUID = 1L;
}
