package kz.kezdesu.staff.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Counts failed sign-ins. */
@ApplicationScoped
public class SignInFailures {
  /** Stands for all addresses together. */
  public static final String ANYWHERE = "*";

  @PersistenceContext private EntityManager entityManager;

  /** Until when a login is refused from an address; empty when it is not. */
  public Optional<Instant> heldUntil(String login, String address, Instant at) {
    return entityManager
        .createNamedQuery("SignInFailure.heldUntil", Instant.class)
        .setParameter("login", login)
        .setParameter("addresses", List.of(address, ANYWHERE))
        .setParameter("at", at)
        .getResultStream()
        .findFirst();
  }

  /**
   * Counts one failure more, in one statement, so that failures at the same moment are all counted.
   *
   * @param since failures before this moment are forgotten
   * @param limit the failure from which the login is held
   * @param until how long it is held then
   */
  public void count(
      String login, String address, Instant at, Instant since, int limit, Instant until) {
    entityManager
        .createNamedQuery("SignInFailure.count")
        .setParameter(1, login)
        .setParameter(2, address)
        .setParameter(3, at.toString())
        .setParameter(4, since.toString())
        .setParameter(5, limit)
        .setParameter(6, until.toString())
        .executeUpdate();
  }

  /** Forgets the failures of a login from an address. */
  public void forget(String login, String address) {
    entityManager
        .createNamedQuery("SignInFailure.forget")
        .setParameter("login", login)
        .setParameter("address", address)
        .executeUpdate();
  }

  /** Forgets whatever happened before a moment. */
  public void forgetBefore(Instant moment) {
    entityManager
        .createNamedQuery("SignInFailure.forgetBefore")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
