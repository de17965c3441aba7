package kz.kezdesu.backoffice.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.kezdesu.refusal.NotFound;

/** The years whose schedules can be looked at, the coming one first. */
final class ScheduleYears {
  private static final int FIRST = 2023;

  private ScheduleYears() {}

  static List<Integer> all(Clock clock) {
    return Stream.iterate(next(clock), one -> one >= FIRST, one -> one - 1).toList();
  }

  /** The year asked for; the coming one when none was, which is what is being planned. */
  static int chosen(String asked, Clock clock) {
    return asked.isEmpty()
        ? next(clock)
        : all(clock).stream()
            .filter(known -> known.toString().equals(asked))
            .findFirst()
            .orElseThrow(() -> new NotFound(asked));
  }

  private static int next(Clock clock) {
    return LocalDate.now(clock).getYear() + 1;
  }
}
