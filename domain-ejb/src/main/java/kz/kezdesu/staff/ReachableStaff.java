package kz.kezdesu.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.language.Language;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.staff.store.Accounts;

/** To whom letters of the house itself go: people of staff whose address is known. */
@Stateless
@PermitAll
public class ReachableStaff {
  @Inject private Accounts accounts;

  /**
   * A person of staff who can be reached.
   *
   * @param roles what the person does, and at which bodies
   */
  public record Reachable(String login, Contact email, Language language, List<Grant> roles) {
    /** Whether the person holds the role at the body. */
    public boolean holds(Role role, String bodyCode) {
      return roles.contains(new Grant(role, bodyCode));
    }
  }

  /** Everybody whose account is open and whose address is known, by login. */
  public List<Reachable> all() {
    return accounts.reachable().stream().flatMap(account -> reachable(account).stream()).toList();
  }

  /** One of them; empty when the account is closed or no address is known. */
  public Optional<Reachable> person(String login) {
    return accounts.enabled(login).flatMap(ReachableStaff::reachable);
  }

  private static Optional<Reachable> reachable(AccountDetail account) {
    return Optional.ofNullable(account.email())
        .flatMap(Contact::email)
        .map(email -> new Reachable(account.login(), email, account.language(), account.grants()));
  }
}
