package kz.kezdesu.runtime;

/** The start cannot go on, and the message tells the operator why and what to do about it. */
public final class LaunchRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LaunchRefused(String message) {
    super(message);
  }

  public LaunchRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
