package kz.kezdesu.timetable;

import java.time.Instant;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.schedule.PlannedMeeting;
import kz.kezdesu.schedule.ScheduleLine;

/**
 * Where a meeting is held in a region that its ministry did not propose: nobody can name the place
 * but the ministry with the akimat, which they do before the meeting is announced (1.4e).
 */
public final class UnnamedPlace {
  /** What the schedule says until then. */
  public static final LocalText WORDS =
      new LocalText(
          "Өткізілетін орны әкімдікпен келісіледі",
          "Место проведения согласуется с акиматом",
          "The venue is to be agreed with the akimat");

  private UnnamedPlace() {}

  /** The meeting in a region, in its own place where that is the region it was proposed for. */
  public static PlannedMeeting in(String regionKato, Instant startsAt, PlannedMeeting proposed) {
    return proposed.at(
        startsAt, regionKato, regionKato.equals(proposed.regionKato()) ? proposed.place() : WORDS);
  }

  /** The line with its meeting at that time in that region. */
  public static ScheduleLine in(String regionKato, Instant startsAt, ScheduleLine line) {
    return new ScheduleLine(
        line.key(),
        line.ministryCode(),
        line.host(),
        in(regionKato, startsAt, line.meeting()),
        line.standing(),
        line.reason(),
        line.meetingId());
  }
}
