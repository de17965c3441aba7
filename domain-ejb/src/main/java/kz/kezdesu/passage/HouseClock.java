package kz.kezdesu.passage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock. Boundaries inject it; below them time is an argument. */
@ApplicationScoped
public class HouseClock {
  /** Where the decree's days begin and end. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  @Produces
  @Dependent
  Clock clock(TimeMachine machine) {
    Clock real = Clock.system(ZONE);
    return machine.isAllowed() ? new HouseTime(machine, real) : real;
  }
}
