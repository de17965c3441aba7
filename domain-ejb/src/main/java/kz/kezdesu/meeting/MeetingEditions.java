package kz.kezdesu.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.meeting.store.Meetings;
import kz.kezdesu.passage.LawChanged;

/**
 * A meeting keeps the edition of the decree that is in force on its day (8). When the editions
 * change, meetings that have not begun follow; what was held stays under the edition it was held
 * under.
 */
@ApplicationScoped
public class MeetingEditions {
  private static final Duration A_CENTURY = Duration.ofDays(36_525);

  @Inject private Meetings meetings;

  @Decree("8")
  void lawChanged(@Observes LawChanged change) {
    Instant from = Almaty.startOf(change.from());
    meetings.follow(
        change.editionCode(),
        EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.ANNOUNCED),
        from,
        change.until() == null ? from.plus(A_CENTURY) : Almaty.startOf(change.until()));
  }
}
