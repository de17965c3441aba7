package kz.kezdesu.staff;

import kz.kezdesu.refusal.Refusal;

/** Without this account nobody could open accounts any more. */
public class LastAdministrator extends Refusal {
  private static final long serialVersionUID = 1L;
}
