package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** The question is linked to another problem; a link is never moved (1.6). */
public class LinkedToAnother extends Refusal {
  private static final long serialVersionUID = 1L;

  public LinkedToAnother(String number, long problemId) {
    super(number, Long.toString(problemId));
  }
}
