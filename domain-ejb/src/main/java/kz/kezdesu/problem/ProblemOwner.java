package kz.kezdesu.problem;

import java.io.Serializable;

/**
 * The person to whom a problem is entrusted. The public reads the name only, never the login.
 *
 * @param open whether the account is open
 * @param here whether the person works at the ministry of the problem
 */
public record ProblemOwner(String login, String name, boolean open, boolean here)
    implements Serializable {
  /** Whether somebody answers for the problem: whoever has left does so no longer. */
  public boolean isInCharge() {
    return open && here;
  }
}
