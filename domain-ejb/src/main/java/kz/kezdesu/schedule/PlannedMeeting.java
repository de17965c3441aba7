package kz.kezdesu.schedule;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

  /** The same meeting at another time, in another region or place. */
  public PlannedMeeting at(Instant newStart, String newRegion, LocalText newPlace) {
    return new PlannedMeeting(
        newRegion, newStart, plannedMinutes, format, newPlace, theme, whyRegion, fixedDay);
  }
}
