package kz.kezdesu.convenience;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Convenience;
import kz.kezdesu.decree.Convenience.Doubt;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.passage.LawBook;

/** What may keep people away from a meeting, if it began at a given time. */
@ApplicationScoped
class TimeDoubts {
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final int MOST_MEETINGS = 100;

  @EJB private MeetingCatalogue meetings;
  @EJB private LawBook lawBook;

  /** The doubts about a start of this meeting. */
  Set<Doubt> of(ScheduleRow meeting, Instant start) {
    List<ZonedDateTime> others =
        meetings
            .schedule(
                new ScheduleFilter(
                    start.minus(A_WEEK),
                    start.plus(A_WEEK),
                    meeting.regionKato(),
                    null,
                    null,
                    null),
                MOST_MEETINGS)
            .stream()
            .filter(other -> other.id() != meeting.id() && !other.status().isOff())
            .map(other -> other.startsAt().atZone(Almaty.TIME))
            .toList();
    return Convenience.doubts(
        start.atZone(Almaty.TIME), meeting.plannedMinutes(), lawBook.workingDays(), others);
  }
}
