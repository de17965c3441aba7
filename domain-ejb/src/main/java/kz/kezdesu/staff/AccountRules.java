package kz.kezdesu.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.InvalidInput.Fault;

/** What a login, a name and a password must be. Lengths are counted in code points. */
final class AccountRules {
  static final int SHORTEST_PASSWORD = 12;
  static final int LONGEST_PASSWORD = 200;
  static final int LONGEST_NAME = 100;
  static final int LONGEST_LOGIN = 40;
  private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");

  private final List<Fault> faults = new ArrayList<>();

  /** The login as it is kept: without spaces around it, in lower case. */
  static String login(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  AccountRules checkLogin(String login) {
    if (login.length() < 3 || login.length() > LONGEST_LOGIN || !LOGIN.matcher(login).matches()) {
      faults.add(new Fault("account_login", "form", LONGEST_LOGIN));
    }
    return this;
  }

  AccountRules checkName(String name) {
    if (name.isBlank() || length(name) > LONGEST_NAME || hasControls(name)) {
      faults.add(new Fault("account_name", "form", LONGEST_NAME));
    }
    return this;
  }

  AccountRules checkGrants(List<Grant> grants) {
    if (grants.isEmpty()) {
      faults.add(new Fault("account_grants", "none", 1));
    }
    return this;
  }

  /** Long is what counts; the login in it does not help. */
  AccountRules checkPassword(String password, String login) {
    if (length(password) < SHORTEST_PASSWORD) {
      faults.add(new Fault("account_password", "short", SHORTEST_PASSWORD));
    } else if (length(password) > LONGEST_PASSWORD) {
      faults.add(new Fault("account_password", "long", LONGEST_PASSWORD));
    } else if (isEasy(password, login)) {
      faults.add(new Fault("account_password", "easy", SHORTEST_PASSWORD));
    }
    return this;
  }

  AccountRules checkCode(boolean right) {
    if (!right) {
      faults.add(new Fault("account_code", "wrong", 6));
    }
    return this;
  }

  /**
   * Lets pass only what has no fault.
   *
   * @throws InvalidInput with every fault found
   */
  void enforce() {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static boolean isEasy(String password, String login) {
    String folded = password.toLowerCase(Locale.ROOT);
    boolean repeats = folded.codePoints().distinct().count() < 5;
    return repeats || (!login.isEmpty() && folded.replace(login, "").length() < 6);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean hasControls(String text) {
    return text.codePoints().anyMatch(Character::isISOControl);
  }
}
