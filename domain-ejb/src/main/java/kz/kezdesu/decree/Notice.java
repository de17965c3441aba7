package kz.kezdesu.decree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How long before a meeting people hear of it, in calendar days of the country. */
public record Notice(MeetingKind kind, Instant startsAt) {
  /**
   * The last day on which the meeting can be announced. Clause 1.4f: «до проведения региональной
   * встречи … информационное освещение региональных встреч … для публичного объявления графика»;
   * how many days before is left open and set by the edition, shorter for clause 1.8.
   */
  @Decree({"1.4f", "1.8"})
  public LocalDate lastDay(Edition edition) {
    return Almaty.dayOf(startsAt).minusDays(edition.noticeDays(kind));
  }

  /** Why announcing at this instant is too late, if it is. Clause 1.4f, as above. */
  @Decree({"1.4f", "1.8"})
  public Optional<Breach> breachAt(Instant announcedAt, Edition edition) {
    LocalDate lastDay = lastDay(edition);
    return announcedAt.isBefore(Almaty.endOf(lastDay))
        ? Optional.empty()
        : Optional.of(Breach.of(Violation.NOTICE_TOO_SHORT, lastDay, Almaty.dayOf(startsAt)));
  }
}
