package kz.kezdesu.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import java.security.Principal;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import javax.security.auth.Subject;
import kz.kezdesu.staff.Role;

/**
 * People of staff, and what they do under their names. A deed is done on a thread of its own: on
 * the thread of the test, the container would ask the request of the test who is signed in.
 */
@ApplicationScoped
public class Staff {
  private static final String SECURITY = "com.sun.enterprise.security.SecurityContext";
  private static final String GROUP = "org.glassfish.security.common.Group";

  @Resource private ManagedExecutorService threads;
  @Inject private Tables tables;

  /** Somebody who holds this role at this body; answers the login. */
  public String hire(String login, Role role, String body) throws SQLException {
    UUID id = UUID.randomUUID();
    tables.write(
        "insert into staff_account (id, login, name, created_at) values (?, ?, ?, now())",
        id,
        login,
        login);
    tables.write(
        "insert into staff_role (account_id, role, body_code) values (?, ?, ?)",
        id,
        role.name(),
        body);
    return login;
  }

  /** Does something as if this person were signed in with this role. */
  public <T> T as(String login, Role role, Callable<T> deed) throws Exception {
    try {
      return threads.submit(deed(login, role, deed)).get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Exception why) {
        throw why;
      }
      throw failed;
    }
  }

  /** The same for a deed that answers nothing. */
  public void does(String login, Role role, Deed deed) throws Exception {
    as(
        login,
        role,
        () -> {
          deed.run();
          return login;
        });
  }

  /** What somebody does. */
  @FunctionalInterface
  public interface Deed {
    void run() throws Exception;
  }

  /** The same, as a deed for {@link Crowd}. */
  public <T> Callable<T> deed(String login, Role role, Callable<T> deed) {
    return () -> {
      Object before = current();
      become(signedIn(login, role));
      try {
        return deed.call();
      } finally {
        become(before);
      }
    };
  }

  private static Object signedIn(String login, Role role) throws ReflectiveOperationException {
    Subject subject = new Subject();
    subject.getPrincipals().add(new CallerPrincipal(login));
    subject
        .getPrincipals()
        .add((Principal) type(GROUP).getConstructor(String.class).newInstance(role.name()));
    return type(SECURITY).getConstructor(String.class, Subject.class).newInstance(login, subject);
  }

  private static Object current() throws ReflectiveOperationException {
    return type(SECURITY).getMethod("getCurrent").invoke(null);
  }

  private static void become(Object who) throws ReflectiveOperationException {
    type(SECURITY).getMethod("setCurrent", type(SECURITY)).invoke(null, who);
  }

  /** The server's own class: there is no portable way to sign in inside a test. */
  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
  }
}
