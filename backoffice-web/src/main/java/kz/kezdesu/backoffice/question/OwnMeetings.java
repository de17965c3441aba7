package kz.kezdesu.backoffice.question;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;

/** The meetings of the own bodies whose questions may lie on the desk, the latest first. */
@RequestScoped
public class OwnMeetings {
  private static final int MOST = 200;
  private static final Duration A_YEAR = Duration.ofDays(365);

  @EJB private MeetingCatalogue meetings;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** All that were announced, held or called off. */
  public List<MeetingChoice> all(Role... roles) {
    return lines(roles).stream().map(OwnMeetings::choice).toList();
  }

  /** Those for which a question can have come. */
  public List<MeetingChoice> takingPlace(Role... roles) {
    return lines(roles).stream()
        .filter(line -> !line.status().isOff())
        .map(OwnMeetings::choice)
        .toList();
  }

  /** The one that began last; where none has begun, the next one. */
  public Optional<ScheduleRow> nearest(Role... roles) {
    List<ScheduleRow> lines = lines(roles).stream().filter(line -> !line.status().isOff()).toList();
    return lines.stream()
        .filter(line -> line.status().hasBegun() && line.status() != MeetingStatus.CLOSED)
        .findFirst()
        .or(() -> lines.stream().reduce((later, earlier) -> earlier));
  }

  private List<ScheduleRow> lines(Role... roles) {
    Instant now = clock.instant();
    return caller.bodies(roles).stream()
        .flatMap(
            body ->
                meetings
                    .schedule(
                        new ScheduleFilter(
                            now.minus(A_YEAR), now.plus(A_YEAR), null, body, null, null),
                        MOST)
                    .stream())
        .filter(line -> line.status() != MeetingStatus.PLANNED)
        .sorted(Comparator.comparing(ScheduleRow::startsAt).reversed())
        .toList();
  }

  private static MeetingChoice choice(ScheduleRow line) {
    return new MeetingChoice(line.id(), line.startsAt(), line.regionKato());
  }
}
