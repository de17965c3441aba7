package kz.kezdesu.refusal;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A wish that a rule forbids. The transaction is rolled back; the site shows the message whose key
 * is the class name, filled with the arguments, and the clause where there is one.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Object> arguments;

  protected Refusal(Object... arguments) {
    super(List.of(arguments).toString(), null, false, false);
    this.arguments = List.of(arguments);
  }

  /** The key of the message: the simple class name. */
  public String key() {
    return getClass().getSimpleName();
  }

  /** What the message is filled with, in order. */
  public List<Object> arguments() {
    return arguments;
  }
}
