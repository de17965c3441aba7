package kz.kezdesu.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.jacc.PolicyContext;
import jakarta.security.jacc.PolicyContextException;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.store.Accounts;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, and at which bodies they hold which role. {@code @RolesAllowed} on a boundary says
 * what kind of person may; this says whose things they may touch:
 *
 * <pre>{@code
 * @RolesAllowed("OFFICER")
 * public void accept(long questionId) {
 *   Question question = questions.find(questionId).orElseThrow(() -> new NotFound(questionId));
 *   caller.mustHold(Role.OFFICER, question.getMinistryCode());
 *   ...
 * }
 * }</pre>
 *
 * <p>Read from the database once a request, so a role taken away or an account disabled is gone
 * with the next click, whatever the session remembers.
 */
@RequestScoped
public class Caller {
  /** As Jakarta Authorization calls it (4.6.1.1). */
  private static final String SUBJECT = "javax.security.auth.Subject.container";

  @Inject private SecurityContext security;
  @Inject private Accounts accounts;

  private @Nullable AccountDetail account;
  private @Nullable Subject subject;
  private @Nullable Principal principal;

  /** The enabled account of the caller; empty for a visitor, a timer, or a disabled account. */
  public Optional<AccountDetail> account() {
    Principal caller = principal();
    if (caller == null) {
      return Optional.empty();
    }
    if (account == null || !account.login().equals(caller.getName())) {
      account = accounts.enabled(caller.getName()).orElse(null);
    }
    return Optional.ofNullable(account);
  }

  /**
   * Asked of the server once for each subject: it looks for classes of other servers every time,
   * and a page asks who its reader is for every line. Whoever signs in or out is another subject.
   */
  @SuppressWarnings("ReferenceEquality")
  private @Nullable Principal principal() {
    Subject current = subject();
    if (current == null || current != subject) {
      principal = security.getCallerPrincipal();
      subject = current;
    }
    return principal;
  }

  private static @Nullable Subject subject() {
    try {
      return (Subject) PolicyContext.getContext(SUBJECT);
    } catch (PolicyContextException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** The login name that histories and the audit log keep; empty when nobody is signed in. */
  public String login() {
    return account().map(AccountDetail::login).orElse("");
  }

  /** The codes of the bodies where the caller holds one of these roles; empty for none. */
  public Set<String> bodies(Role... roles) {
    return grants(roles).map(Grant::bodyCode).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the caller holds one of these roles at some body. */
  public boolean holds(Role... roles) {
    return grants(roles).findAny().isPresent();
  }

  /** Whether the caller holds the role at this body. */
  public boolean holdsAt(String bodyCode, Role... roles) {
    return bodies(roles).contains(bodyCode);
  }

  /**
   * Lets only those pass who hold one of the roles at some body.
   *
   * @throws NotYours when the caller holds none of them
   */
  public void mustHoldOneOf(Role... roles) {
    if (!holds(roles)) {
      throw new NotYours();
    }
  }

  /**
   * Lets only those pass who hold the role at this body.
   *
   * @throws NotYours when the caller holds it elsewhere or not at all
   */
  public void mustHold(Role role, String bodyCode) {
    mustHoldOneOf(List.of(role), bodyCode);
  }

  /**
   * Lets only those pass who hold one of the roles at this body.
   *
   * @throws NotYours when the caller holds none of them there
   */
  public void mustHoldOneOf(List<Role> roles, String bodyCode) {
    if (!holdsAt(bodyCode, roles.toArray(Role[]::new))) {
      throw new NotYours();
    }
  }

  private Stream<Grant> grants(Role... roles) {
    return account().stream()
        .flatMap(known -> known.grants().stream())
        .filter(grant -> Arrays.asList(roles).contains(grant.role()));
  }
}
