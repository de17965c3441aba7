package kz.kezdesu.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.kezdesu.staff.store.Accounts;

/** Who works where, and what they are called. */
@Stateless
@PermitAll
public class Colleagues {
  @Inject private Accounts accounts;

  /** The people whose account is open and who hold the role at one of these bodies, by name. */
  public List<Colleague> with(Role role, Collection<String> bodies) {
    return bodies.isEmpty() ? List.of() : accounts.colleagues(role, bodies);
  }

  /** The names of all who work or have worked here, by login. */
  public Map<String, String> names() {
    return accounts.names();
  }
}
