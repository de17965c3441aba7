package kz.kezdesu.staff;

import kz.kezdesu.refusal.Refusal;

/** Another account has this login already. */
public class LoginTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  public LoginTaken(String login) {
    super(login);
  }
}
