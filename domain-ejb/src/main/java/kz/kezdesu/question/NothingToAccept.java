package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** Nobody waits for the body to take the question on. */
public class NothingToAccept extends Refusal {
  private static final long serialVersionUID = 1L;
}
