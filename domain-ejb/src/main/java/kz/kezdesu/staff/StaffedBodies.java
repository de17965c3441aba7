package kz.kezdesu.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import kz.kezdesu.staff.store.Accounts;

/** At which bodies somebody works here: what goes to another body goes unread. */
@Stateless
@PermitAll
public class StaffedBodies {
  @Inject private Accounts accounts;

  /** The codes of the bodies where somebody whose account is open holds this role. */
  public Set<String> with(Role role) {
    return Set.copyOf(accounts.bodiesWith(role));
  }
}
