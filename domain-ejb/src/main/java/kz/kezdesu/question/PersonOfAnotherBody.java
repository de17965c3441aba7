package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** A question cannot be given to somebody who does not work at the body that holds it. */
public class PersonOfAnotherBody extends Refusal {
  private static final long serialVersionUID = 1L;

  public PersonOfAnotherBody(String name) {
    super(name);
  }
}
