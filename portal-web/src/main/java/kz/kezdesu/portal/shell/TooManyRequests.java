package kz.kezdesu.portal.shell;

import kz.kezdesu.refusal.Refusal;

/** The same was wished too often in a short time. */
public class TooManyRequests extends Refusal {
  /** The status of the answer. */
  public static final int STATUS = 429;

  private static final long serialVersionUID = 1L;
  private static final long MINUTE = 60;

  private final long retryAfterSeconds;

  TooManyRequests(long retryAfterSeconds) {
    super((retryAfterSeconds + MINUTE - 1) / MINUTE);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** After how many seconds it may be tried again. */
  public long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
