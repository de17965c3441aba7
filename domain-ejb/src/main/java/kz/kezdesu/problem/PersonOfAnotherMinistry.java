package kz.kezdesu.problem;

import kz.kezdesu.refusal.Refusal;

/** A card is entrusted only to somebody who works at its ministry. */
public class PersonOfAnotherMinistry extends Refusal {
  private static final long serialVersionUID = 1L;

  public PersonOfAnotherMinistry(String name) {
    super(name);
  }
}
