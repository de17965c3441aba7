package kz.kezdesu.staff;

/**
 * What somebody typed to sign in.
 *
 * @param code the one-time code; blank when none was typed
 * @param address the network address it came from
 */
public record SignInAttempt(String login, String password, String code, String address) {
  @Override
  public String toString() {
    return "SignInAttempt[" + login + "]";
  }
}
