package kz.kezdesu.staff.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kezdesu.staff.AccountDetail;
import kz.kezdesu.staff.AccountRow;
import kz.kezdesu.staff.Colleague;
import kz.kezdesu.staff.Role;
import kz.kezdesu.staff.model.StaffAccount;

/** Queries over accounts. The named queries are in {@code META-INF/staff-orm.xml}. */
@ApplicationScoped
public class Accounts {
  @PersistenceContext private EntityManager entityManager;

  /** All accounts by login. */
  public List<AccountRow> all() {
    return entityManager
        .createNamedQuery("StaffAccount.all", StaffAccount.class)
        .getResultStream()
        .map(StaffAccount::line)
        .toList();
  }

  /** The account with this login, in any case of letters. */
  public Optional<StaffAccount> byLogin(String login) {
    return entityManager
        .createNamedQuery("StaffAccount.byLogin", StaffAccount.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** What an account that may work now may do. */
  public Optional<AccountDetail> enabled(String login) {
    return byLogin(login).filter(StaffAccount::isEnabled).map(StaffAccount::describe);
  }

  /** The open accounts whose address is known, by login. */
  public List<AccountDetail> reachable() {
    return entityManager
        .createNamedQuery("StaffAccount.reachable", StaffAccount.class)
        .getResultStream()
        .map(StaffAccount::describe)
        .toList();
  }

  /** The codes of the bodies where an open account holds this role. */
  public List<String> bodiesWith(Role role) {
    return entityManager
        .createNamedQuery("StaffAccount.bodiesWith", String.class)
        .setParameter("role", role)
        .getResultList();
  }

  /** The people whose account is open and who hold the role at one of these bodies, by name. */
  public List<Colleague> colleagues(Role role, Collection<String> bodies) {
    return entityManager
        .createNamedQuery("StaffAccount.colleagues", Colleague.class)
        .setParameter("role", role)
        .setParameter("bodies", bodies)
        .getResultList();
  }

  /** What everybody is called, by login; those who have left, too. */
  public Map<String, String> names() {
    return entityManager
        .createNamedQuery("StaffAccount.names", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  public Optional<StaffAccount> find(UUID id) {
    return Optional.ofNullable(entityManager.find(StaffAccount.class, id));
  }

  /** The account for a change that must wait for every other change of it. */
  public Optional<StaffAccount> findAlone(UUID id) {
    return Optional.ofNullable(
        entityManager.find(StaffAccount.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The enabled accounts with a role at some body; nobody else changes them until we are done. */
  public List<StaffAccount> lockEnabledWith(Role role) {
    return entityManager
        .createNamedQuery("StaffAccount.enabledWith", StaffAccount.class)
        .setParameter("role", role)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  public void add(StaffAccount account) {
    entityManager.persist(account);
  }
}
