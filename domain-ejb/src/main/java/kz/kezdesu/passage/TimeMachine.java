package kz.kezdesu.passage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.kezdesu.passage.store.TurnedDays;

/**
 * How far the time of the house lies ahead of the real time. Not at all, unless the operator allows
 * a time machine for a trial or a test: then as far as the database says, on every instance.
 */
@ApplicationScoped
public class TimeMachine {
  private static final String ALLOWED = "KEZDESU_TIME_MACHINE";

  @Inject private TurnedDays days;

  private boolean allowed;

  @PostConstruct
  void open() {
    allowed = "on".equals(System.getenv(ALLOWED));
  }

  /** Whether the time of the house can be another one than the real time. */
  boolean isAllowed() {
    return allowed;
  }

  /** So many seconds ahead of the real time is the time of the house. */
  long ahead() {
    return days.ahead();
  }
}
