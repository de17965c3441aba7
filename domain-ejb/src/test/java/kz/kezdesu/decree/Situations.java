package kz.kezdesu.decree;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real calendar of 2026, the edition that ships, and a stricter one that nobody has written.
 */
final class Situations {
  private Situations() {}

  /** The draft of 2022, as the reference facts hold it. */
  static Edition draft2022() {
    return new Edition(
        "draft-2022", day("2022-03-05"), 4, 14, 3, 2, 15, 10, 25, 0, 0, Set.of("mfa", "mod"));
  }

  /** In force from 1 July 2026: everything tighter, and the police excluded too. */
  static Edition stricter() {
    return new Edition(
        "stricter-2026",
        day("2026-07-01"),
        5,
        20,
        5,
        3,
        10,
        5,
        15,
        4,
        1,
        Set.of("mfa", "mod", "mia"));
  }

  /** Weekdays off in 2026, holidays and days moved from a weekend. */
  static WorkingDays workingDaysOf2026() {
    return new WorkingDays(
        Stream.of(
                "2026-01-01",
                "2026-01-02",
                "2026-01-07",
                "2026-03-09",
                "2026-03-23",
                "2026-03-24",
                "2026-03-25",
                "2026-05-01",
                "2026-05-07",
                "2026-05-11",
                "2026-05-27",
                "2026-07-06",
                "2026-10-26",
                "2026-12-16")
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet()));
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** That moment on the clocks of Almaty and Astana. */
  static Instant at(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(Almaty.TIME).toInstant();
  }
}
