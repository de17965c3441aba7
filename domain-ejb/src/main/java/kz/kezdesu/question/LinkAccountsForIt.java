package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** The link is all that accounts for a question of a closed meeting, so it stays (1.6). */
public class LinkAccountsForIt extends Refusal {
  private static final long serialVersionUID = 1L;

  public LinkAccountsForIt(String number) {
    super(number);
  }
}
