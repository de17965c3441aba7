package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** A body that has had the question once does not get it again by a hand-over. */
public class HadItBefore extends Refusal {
  private static final long serialVersionUID = 1L;

  public HadItBefore(String bodyCode) {
    super(bodyCode);
  }
}
