package kz.kezdesu.passage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import kz.kezdesu.passage.store.TurnedDays;

/**
 * The time of the house. It is the real time, unless the operator allows a time machine for a trial
 * or a test: then it lies so far ahead as the database says, on every instance.
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

  /** The time of the house, by this clock of real time. */
  Clock moved(Clock real) {
    return allowed ? new HouseTime(real) : real;
  }

  /** Real time, moved. */
  private final class HouseTime extends Clock {
    private final Clock real;

    HouseTime(Clock real) {
      this.real = real;
    }

    @Override
    public ZoneId getZone() {
      return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new HouseTime(real.withZone(other));
    }

    @Override
    public Instant instant() {
      return real.instant().plusSeconds(days.ahead());
    }
  }
}
