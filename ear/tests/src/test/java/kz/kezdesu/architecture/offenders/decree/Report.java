package kz.kezdesu.architecture.offenders.decree;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Instant;

/** A law that knows its container and its clock. */
public class Report {
  /** Reads the time where time is an argument. */
  @PostConstruct
  public Instant read(Clock clock) {
    return clock.instant();
  }
}
