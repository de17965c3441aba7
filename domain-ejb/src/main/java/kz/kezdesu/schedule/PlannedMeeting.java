package kz.kezdesu.schedule;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingFormat;

/**
 * A first head's meeting as it is meant to be.
 *
 * @param whyRegion why this region: the priority that the schedule goes by (4.3)
 * @param fixedDay whether the day must not be moved by whoever compiles the schedule
 */
public record PlannedMeeting(
    String regionKato,
    Instant startsAt,
    int plannedMinutes,
    MeetingFormat format,
    LocalText place,
    LocalText theme,
    LocalText whyRegion,
    boolean fixedDay)
    implements Serializable {
  /** The day in the country. */
  public LocalDate day() {
    return Almaty.dayOf(startsAt);
  }

  /** The moment at which it is planned to be over. */
  public Instant endsAt() {
    return startsAt.plus(Duration.ofMinutes(plannedMinutes));
  }

  /** The place as two lines are compared by it: no matter how it is punctuated. */
  public String placeKey() {
    return place.getRu().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether it is on at the same time as the other, for a moment at least. */
  public boolean overlaps(PlannedMeeting other) {
    return startsAt.isBefore(other.endsAt()) && other.startsAt().isBefore(endsAt());
  }

  /** The same meeting at another time, in another region or place. */
  public PlannedMeeting at(Instant newStart, String newRegion, LocalText newPlace) {
    return new PlannedMeeting(
        newRegion, newStart, plannedMinutes, format, newPlace, theme, whyRegion, fixedDay);
  }

  /** The same meeting, with another word on why this region. */
  public PlannedMeeting because(LocalText why) {
    return new PlannedMeeting(
        regionKato, startsAt, plannedMinutes, format, place, theme, why, fixedDay);
  }
}
