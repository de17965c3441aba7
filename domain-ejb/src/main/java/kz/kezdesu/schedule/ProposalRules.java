package kz.kezdesu.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.refusal.Checked;

/** What a proposal must say. */
final class ProposalRules {
  static final int SHORTEST = 15;
  static final int LONGEST = 600;
  static final int LONGEST_TEXT = 300;
  static final int LONGEST_REASON = 1000;

  private ProposalRules() {}

  /**
   * The meeting that was typed. Clause 1.4d: «на предстоящий календарный год»: its day lies in the
   * year that the proposal is for, and ahead.
   *
   * @param isRegion whether a code is a region's
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code proposal_…}, with every fault found
   */
  @Decree("1.4d")
  static PlannedMeeting meeting(WriteProposal wish, LocalDate today, Predicate<String> isRegion) {
    Checked checked = new Checked();
    if (!isRegion.test(wish.regionKato())) {
      checked.fault("proposal_region", "empty", 0);
    }
    Instant startsAt = start("proposal", wish.day(), wish.time(), wish.year(), today, checked);
    int minutes =
        checked.number("proposal_minutes", "range", LONGEST, wish.minutes(), SHORTEST, LONGEST);
    MeetingFormat format =
        checked
            .oneOf(MeetingFormat.class, "proposal_format", wish.format())
            .orElse(MeetingFormat.OFFLINE);
    LocalText place = checked.official("proposal_place", wish.place(), LONGEST_TEXT);
    LocalText theme = checked.official("proposal_theme", wish.theme(), LONGEST_TEXT);
    LocalText why = checked.official("proposal_why", wish.whyRegion(), LONGEST_REASON);
    checked.done();
    return new PlannedMeeting(
        wish.regionKato(), startsAt, minutes, format, place, theme, why, wish.fixedDay());
  }

  /** A start in that year, after today; faults {@code form}, {@code year} and {@code past}. */
  static Instant start(
      String form, String typedDay, String typedTime, int year, LocalDate today, Checked checked) {
    Optional<LocalDate> day = checked.day(form + "_day", typedDay);
    Optional<LocalTime> time = checked.time(form + "_time", typedTime);
    if (day.isPresent() && day.get().getYear() != year) {
      checked.fault(form + "_day", "year", 0);
    } else if (day.isPresent() && !day.get().isAfter(today)) {
      checked.fault(form + "_day", "past", 0);
    }
    return ZonedDateTime.of(
            day.orElse(LocalDate.of(year, 1, 1)), time.orElse(LocalTime.NOON), Almaty.TIME)
        .toInstant();
  }
}
