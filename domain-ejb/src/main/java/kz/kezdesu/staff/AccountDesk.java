package kz.kezdesu.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.audit.AuditLog;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.refusal.Checked;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.model.SetupLink;
import kz.kezdesu.staff.model.StaffAccount;
import kz.kezdesu.staff.store.Accounts;
import kz.kezdesu.staff.store.SetupLinks;

/** Opens accounts, says what they may do, and closes them; for administrators. */
@Stateless
public class AccountDesk {
  /** How long a one-time link works. */
  public static final Duration LINK_LIFE = Duration.ofDays(3);

  @Inject private Accounts accounts;
  @Inject private SetupLinks links;
  @Inject private Bodies bodies;
  @Inject private AuditLog audit;
  @Inject private Clock clock;
  @Inject private Event<LeftDesk> left;

  /** All accounts by login. */
  @RolesAllowed("ADMINISTRATOR")
  public List<AccountRow> accounts() {
    return accounts.all();
  }

  /**
   * One account.
   *
   * @throws NotFound when there is none
   */
  @RolesAllowed("ADMINISTRATOR")
  public AccountDetail account(UUID id) {
    return existing(id).describe();
  }

  /**
   * Opens an account and tells the link with which its owner sets a password.
   *
   * @throws InvalidInput when login, name or roles cannot be taken
   * @throws LoginTaken when the login is another's
   * @throws RoleNotAtBody when a role does not exist at a body
   */
  @RolesAllowed("ADMINISTRATOR")
  public OneTimeLink open(OpenAccount wish) {
    String login = AccountRules.login(wish.login());
    new AccountRules()
        .checkLogin(login)
        .checkName(wish.name())
        .checkGrants(wish.grants())
        .enforce();
    mustSuit(wish.grants());
    if (accounts.byLogin(login).isPresent()) {
      throw new LoginTaken(login);
    }
    Instant at = clock.instant();
    StaffAccount account =
        new StaffAccount(login, wish.name().strip(), wish.language(), wish.grants(), at);
    accounts.add(account);
    audit.record("account.open", "account", login, Map.of("roles", written(wish.grants())));
    return link(account, at);
  }

  /**
   * From now on the account may do exactly this, wherever it is signed in.
   *
   * @param version of the account as it was seen
   * @throws ChangedMeanwhile when another administrator was faster
   * @throws LastAdministrator when nobody else is administrator
   */
  @RolesAllowed("ADMINISTRATOR")
  public void grant(UUID id, int version, List<Grant> grants) {
    new AccountRules().checkGrants(grants).enforce();
    mustSuit(grants);
    StaffAccount account = seen(id, version);
    if (grants.stream().noneMatch(grant -> grant.role() == Role.ADMINISTRATOR)) {
      mustNotBeTheLast(account);
    }
    account.grant(grants);
    audit.record("account.grant", "account", account.getLogin(), Map.of("roles", written(grants)));
    left.fire(
        new LeftDesk(
            account.getLogin(),
            grants.stream()
                .filter(grant -> grant.role() == Role.OFFICER)
                .map(Grant::bodyCode)
                .collect(Collectors.toSet())));
  }

  /**
   * From now on reminders of what is due go to this address; to none when nothing is typed.
   *
   * @throws kz.kezdesu.refusal.InvalidInput field {@code account_email} (form)
   * @throws ChangedMeanwhile when another administrator was faster
   */
  @RolesAllowed("ADMINISTRATOR")
  public void reachAt(UUID id, int version, String typed) {
    Optional<Contact> address = Contact.email(typed);
    Checked checked = new Checked();
    if (address.isEmpty() && !typed.isBlank()) {
      checked.fault("account_email", "form", Contact.LONGEST_EMAIL);
    }
    checked.done();
    StaffAccount account = seen(id, version);
    account.reachAt(address.map(Contact::bare).orElse(null));
    audit.record("account.reach", "account", account.getLogin(), Map.of());
  }

  /**
   * Closes an account; its open pages end with the next click. {@link #enable} takes it back.
   *
   * @throws LastAdministrator when nobody else is administrator
   */
  @RolesAllowed("ADMINISTRATOR")
  public void disable(UUID id, int version) {
    StaffAccount account = seen(id, version);
    mustNotBeTheLast(account);
    account.disable();
    links.voidAllOf(id, clock.instant());
    audit.record("account.disable", "account", account.getLogin(), Map.of());
    left.fire(new LeftDesk(account.getLogin(), Set.of()));
  }

  /** Opens a closed account again, with the password it had. */
  @RolesAllowed("ADMINISTRATOR")
  public void enable(UUID id, int version) {
    StaffAccount account = seen(id, version);
    account.enable();
    audit.record("account.enable", "account", account.getLogin(), Map.of());
  }

  /**
   * Tells a link with which the owner sets a new password and a new second factor. The old ones
   * work until it is used; earlier links stop.
   */
  @RolesAllowed("ADMINISTRATOR")
  public OneTimeLink issueLink(UUID id) {
    StaffAccount account = existing(id);
    Instant at = clock.instant();
    links.voidAllOf(id, at);
    audit.record("account.link", "account", account.getLogin(), Map.of());
    return link(account, at);
  }

  private OneTimeLink link(StaffAccount account, Instant at) {
    String token = SecretCode.draw().value();
    Instant expiresAt = at.plus(LINK_LIFE);
    links.add(new SetupLink(Tokens.hash(token), account.getId(), at, expiresAt));
    return new OneTimeLink(token, expiresAt);
  }

  private StaffAccount existing(UUID id) {
    return accounts.find(id).orElseThrow(() -> new NotFound(id));
  }

  private StaffAccount seen(UUID id, int version) {
    StaffAccount account = existing(id);
    account.mustBe(version);
    return account;
  }

  private void mustNotBeTheLast(StaffAccount account) {
    boolean others =
        accounts.lockEnabledWith(Role.ADMINISTRATOR).stream()
            .anyMatch(other -> !other.getId().equals(account.getId()));
    if (!others && account.isEnabled() && account.roles().contains(Role.ADMINISTRATOR)) {
      throw new LastAdministrator();
    }
  }

  private void mustSuit(List<Grant> grants) {
    for (Grant grant : grants) {
      if (bodies.body(grant.bodyCode()).filter(grant.role()::suits).isEmpty()) {
        throw new RoleNotAtBody(grant.role(), grant.bodyCode());
      }
    }
  }

  private static String written(List<Grant> grants) {
    return grants.stream()
        .map(grant -> grant.role() + "@" + grant.bodyCode())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
