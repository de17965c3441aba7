package kz.kezdesu.oversight;

import java.util.List;
import java.util.Map;
import kz.kezdesu.decree.DatedDuty;
import kz.kezdesu.decree.DutyCalendar;
import kz.kezdesu.decree.Editions;
import kz.kezdesu.decree.Obliged;

/** Who owes which dated duty in a year. */
final class DutyRoll {
  private DutyRoll() {}

  /**
   * Every duty whose last day lies in this year, once for each body that owes it, by day, clause
   * and body.
   *
   * @param bodies the codes of the bodies of each kind, those excluded by an edition too
   */
  static List<OwedDuty> of(int year, Editions editions, Map<Obliged, List<String>> bodies) {
    return DutyCalendar.fallingIn(year, editions).stream()
        .flatMap(
            duty ->
                bodies.getOrDefault(duty.who(), List.of()).stream()
                    .filter(body -> isBound(duty, body, editions))
                    .map(body -> new OwedDuty(duty, body)))
        .toList();
  }

  /** Editions exclude central executive bodies; nobody else can be excluded (1). */
  private static boolean isBound(DatedDuty duty, String body, Editions editions) {
    return duty.who() != Obliged.CENTRAL_EXECUTIVE_BODY || duty.binds(body, editions);
  }
}
