package kz.kezdesu.privacy;

import kz.kezdesu.refusal.Refusal;

/** The link of a letter was not used in time; a new letter is needed. */
public class ConfirmationExpired extends Refusal {
  private static final long serialVersionUID = 1L;
}
