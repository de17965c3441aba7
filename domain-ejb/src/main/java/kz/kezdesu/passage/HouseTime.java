package kz.kezdesu.passage;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Real time, moved as far as the time machine says; pages that live long may keep it. */
final class HouseTime extends Clock implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TimeMachine machine;
  private final Clock real;

  /**
   * The time of the house.
   *
   * @param machine as it was injected, which can be written down with a page and found again
   */
  HouseTime(TimeMachine machine, Clock real) {
    this.machine = machine;
    this.real = real;
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new HouseTime(machine, real.withZone(other));
  }

  @Override
  public Instant instant() {
    return real.instant().plusSeconds(machine.ahead());
  }
}
