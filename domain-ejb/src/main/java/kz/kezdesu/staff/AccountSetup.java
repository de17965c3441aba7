package kz.kezdesu.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.staff.model.SetupLink;
import kz.kezdesu.staff.model.StaffAccount;
import kz.kezdesu.staff.store.Accounts;
import kz.kezdesu.staff.store.SetupLinks;

/**
 * What the holder of a one-time link may do, once: choose a password and connect a second factor;
 * with the link of a new house, become its first administrator.
 */
@Stateless
public class AccountSetup {
  private static final String HOUSE_OF_THE_FIRST = "administration";

  @Inject private Accounts accounts;
  @Inject private SetupLinks links;
  @Inject private Passwords passwords;
  @Inject private SecondFactorVault vault;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * What a link is for.
   *
   * @throws LinkSpent when it does not work, or does not work any more
   */
  @PermitAll
  public SetupInvitation read(String token) {
    SetupLink link = working(links.find(Tokens.hash(token)));
    UUID id = link.getAccountId();
    if (id == null) {
      return new SetupInvitation(true, "", "");
    }
    StaffAccount account = owner(id);
    return new SetupInvitation(false, account.getLogin(), account.getName());
  }

  /**
   * Sets the password and the second factor; the link is spent.
   *
   * @return the login to sign in with
   * @throws LinkSpent when the link does not work any more
   * @throws InvalidInput when the password is weak, the code is wrong, or the first administrator's
   *     login or name cannot be taken; the link still works then
   */
  @PermitAll
  public String finish(FinishSetup wish) {
    Instant at = clock.instant();
    SetupLink link = working(links.findAlone(Tokens.hash(wish.token())));
    UUID id = link.getAccountId();
    Optional<Long> step = wish.secret().stepOf(wish.code(), at);
    AccountRules rules = new AccountRules();
    StaffAccount account = id == null ? first(wish, rules, at) : owner(id);
    rules.checkPassword(wish.password(), account.getLogin()).checkCode(step.isPresent()).enforce();
    if (id == null) {
      if (accounts.byLogin(account.getLogin()).isPresent()) {
        throw new LoginTaken(account.getLogin());
      }
      accounts.add(account);
    }
    account.secure(passwords.keep(wish.password()), vault.lock(wish.secret()), step.orElseThrow());
    link.use(at);
    audit.recordAs(account.getLogin(), "account.set-up", "account", account.getLogin(), Map.of());
    return account.getLogin();
  }

  private static StaffAccount first(FinishSetup wish, AccountRules rules, Instant at) {
    String login = AccountRules.login(wish.login());
    rules.checkLogin(login).checkName(wish.name());
    return new StaffAccount(
        login,
        wish.name().strip(),
        wish.language(),
        List.of(new Grant(Role.ADMINISTRATOR, HOUSE_OF_THE_FIRST)),
        at);
  }

  private SetupLink working(Optional<SetupLink> link) {
    return link.filter(found -> found.works(clock.instant())).orElseThrow(LinkSpent::new);
  }

  private StaffAccount owner(UUID id) {
    return accounts.find(id).filter(StaffAccount::isEnabled).orElseThrow(LinkSpent::new);
  }
}
