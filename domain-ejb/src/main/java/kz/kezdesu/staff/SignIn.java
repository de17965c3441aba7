package kz.kezdesu.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.staff.model.StaffAccount;
import kz.kezdesu.staff.store.Accounts;
import kz.kezdesu.staff.store.SignInFailures;

/**
 * Decides whether somebody is who they say. A wrong password, a wrong code, a disabled account and
 * a login that does not exist get one answer in about the same time.
 *
 * <p>After ten failures a login is refused for a quarter of an hour from that address only: an
 * office behind one address goes on working under its other logins, and a stranger elsewhere cannot
 * shut its owner out. A hundred failures from everywhere together hold the login everywhere.
 */
@Stateless
public class SignIn {
  static final int FAILURES_FROM_ONE_ADDRESS = 10;
  static final int FAILURES_FROM_ANYWHERE = 100;
  static final Duration HOLD = Duration.ofMinutes(15);

  @Inject private Accounts accounts;
  @Inject private SignInFailures failures;
  @Inject private Passwords passwords;
  @Inject private SecondFactorVault vault;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Who it is; empty when the attempt is refused, for whatever reason. */
  @PermitAll
  public Optional<SignedIn> signIn(SignInAttempt attempt) {
    Instant at = clock.instant();
    String login = attempt.login().strip().toLowerCase(Locale.ROOT);
    if (failures.heldUntil(login, attempt.address(), at).isPresent()) {
      return Optional.empty();
    }
    Optional<StaffAccount> account = accounts.byLogin(login).filter(StaffAccount::isEnabled);
    boolean passwordIsRight =
        passwords.matches(attempt.password(), account.map(StaffAccount::getPasswordHash));
    if (account.isEmpty() || !passwordIsRight || !codeIsRight(account.get(), attempt.code(), at)) {
      countFailure(login, attempt.address(), at);
      return Optional.empty();
    }
    failures.forget(login, attempt.address());
    audit.recordAs(account.get().getLogin(), "staff.sign-in", "account", login, Map.of());
    return Optional.of(new SignedIn(account.get().getLogin(), account.get().roles()));
  }

  /** Until when a login is refused from an address, whether or not it exists. */
  @PermitAll
  public Optional<Instant> heldUntil(String login, String address) {
    return failures.heldUntil(login.strip().toLowerCase(Locale.ROOT), address, clock.instant());
  }

  private boolean codeIsRight(StaffAccount seen, String code, Instant at) {
    String secret = seen.getTotpSecret();
    if (secret == null) {
      return true;
    }
    return vault
        .unlock(secret)
        .stepOf(code, at)
        .map(step -> accounts.findAlone(seen.getId()).orElseThrow().spendStep(step))
        .orElse(false);
  }

  private void countFailure(String login, String address, Instant at) {
    Instant since = at.minus(HOLD);
    failures.forgetBefore(since.minus(HOLD));
    failures.count(login, address, at, since, FAILURES_FROM_ONE_ADDRESS, at.plus(HOLD));
    failures.count(
        login, SignInFailures.ANYWHERE, at, since, FAILURES_FROM_ANYWHERE, at.plus(HOLD));
  }
}
