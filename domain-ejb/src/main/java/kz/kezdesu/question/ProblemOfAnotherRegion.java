package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** A question is linked to a problem of the ministry and the region that it was put to. */
public class ProblemOfAnotherRegion extends Refusal {
  private static final long serialVersionUID = 1L;

  public ProblemOfAnotherRegion(String number) {
    super(number);
  }
}
