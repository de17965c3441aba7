package kz.kezdesu.runtime.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Edition;
import kz.kezdesu.decree.IntakeWindow;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.decree.WorkingDays;
import kz.kezdesu.runtime.demo.DemoContent.MeetingLine;
import org.jspecify.annotations.Nullable;

/**
 * Turns "so many days from today" into instants, the way the decree and real life would have it:
 * meetings on working days, announced in time, open for questions as long as the edition says.
 *
 * @param now the moment the demonstration is told for
 */
record DemoCalendar(Instant now, WorkingDays workingDays, Edition edition) {
  /** How long ago the live meeting began: its report is over, its answers are not. */
  private static final Duration LIVE_SINCE = Duration.ofMinutes(34);

  LocalDate today() {
    return Almaty.dayOf(now);
  }

  /** The working day so many days from today, or the next one after it. */
  LocalDate workingDay(int offset) {
    LocalDate day = today().plusDays(offset);
    while (!workingDays.isWorking(day)) {
      day = day.plusDays(1);
    }
    return offset < 0 && !day.isBefore(today()) ? workingDays.lastBefore(today()) : day;
  }

  Instant at(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, Almaty.TIME).toInstant();
  }

  /** When the meeting begins. The live one has begun a little more than half an hour ago. */
  Instant startOf(MeetingLine meeting) {
    if (meeting.isLive()) {
      Instant begun = now.minus(LIVE_SINCE);
      return begun.truncatedTo(ChronoUnit.HOURS).plus(fiveMinutes(begun));
    }
    return at(workingDay(meeting.dayOffset()), meeting.time());
  }

  private static Duration fiveMinutes(Instant instant) {
    long minutes =
        Duration.between(instant.truncatedTo(ChronoUnit.HOURS), instant).toMinutes() / 5 * 5;
    return Duration.ofMinutes(minutes);
  }

  /**
   * When the meeting was announced.
   *
   * @param earliestQuestion how many days before the meeting its first question came
   */
  Instant announcementOf(MeetingLine meeting, int earliestQuestion) {
    int notice =
        edition.noticeDays(meeting.scheduled() ? MeetingKind.SCHEDULED : MeetingKind.OFF_SCHEDULE);
    int spare = meeting.scheduled() ? 3 + Chance.number(meeting.key(), 8) : 1;
    LocalDate day =
        Almaty.dayOf(startOf(meeting)).minusDays(Math.max(notice + spare, earliestQuestion + 1L));
    LocalDate latest = workingDays.before(today(), 1 + Chance.number(meeting.key() + "!", 3));
    return at(
        day.isAfter(latest) ? latest : day, LocalTime.of(10, Chance.number(meeting.key(), 60)));
  }

  /** The window for questions; none when it would have closed before it opened. */
  @Nullable IntakeWindow intakeOf(Instant announcedAt, Instant startsAt) {
    return IntakeWindow.of(announcedAt, startsAt, edition, workingDays).orElse(null);
  }

  /** The instant, or shortly before now when it lies ahead: nothing told has yet to happen. */
  Instant past(Instant instant, String key) {
    Instant latest = now.minus(Duration.ofMinutes(20));
    return instant.isAfter(latest)
        ? latest.minus(Duration.ofMinutes(Chance.number(key, 60 * 5)))
        : instant;
  }

  /** The first day of the quarter that ended so many quarters before the running one began. */
  LocalDate quarter(int quartersAgo) {
    LocalDate running = today().with(IsoFields.DAY_OF_QUARTER, 1L);
    return running.minusMonths(3L * quartersAgo);
  }

  /** Quarters counted from the year 0, to compare two days. */
  static int quarterNumber(LocalDate day) {
    return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
  }
}
