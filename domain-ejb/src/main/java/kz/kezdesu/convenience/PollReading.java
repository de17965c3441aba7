package kz.kezdesu.convenience;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kezdesu.convenience.model.JustifiedTime;
import kz.kezdesu.convenience.model.TimePoll;
import kz.kezdesu.convenience.store.JustifiedTimes;
import kz.kezdesu.convenience.store.TimePolls;
import kz.kezdesu.decree.Convenience;
import kz.kezdesu.decree.Convenience.Asked;
import kz.kezdesu.decree.Convenience.Standing;
import kz.kezdesu.decree.TimeSlots;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import org.jspecify.annotations.Nullable;

/** What the polls of a meeting say of its time, together with what its ministry says. */
@ApplicationScoped
class PollReading {
  @EJB private MeetingCatalogue meetings;
  @Inject private TimePolls polls;
  @Inject private JustifiedTimes justified;
  @Inject private Clock clock;

  /** The polls of a meeting, the last one first. */
  List<PollDetail> of(ScheduleRow meeting) {
    List<TimePoll> asked = polls.of(meeting.id());
    Instant leftPlanAt = asked.isEmpty() ? null : leftPlanAt(meeting);
    return asked.stream().map(poll -> detail(poll, leftPlanAt)).toList();
  }

  /** A poll as it stands now. */
  PollDetail detail(TimePoll poll, ScheduleRow meeting) {
    return detail(poll, leftPlanAt(meeting));
  }

  /** Whether the meeting's time suits the people, as far as they and the ministry have said. */
  Convenience convenience(ScheduleRow meeting) {
    Optional<PollDetail> last = of(meeting).stream().findFirst();
    Asked asked = last.map(poll -> asked(poll, meeting.startsAt())).orElse(Asked.NOBODY);
    return new Convenience(standing(meeting, asked, last), asked);
  }

  /** When the meeting was announced, put off or called off; null while it is planned. */
  @Nullable Instant leftPlanAt(ScheduleRow meeting) {
    return meeting.status() == MeetingStatus.PLANNED
        ? null
        : meetings.detail(meeting.id()).leftPlanAt().orElse(null);
  }

  private Standing standing(ScheduleRow meeting, Asked asked, Optional<PollDetail> last) {
    Optional<JustifiedTime> said = justified.of(meeting.id());
    Standing standing =
        said.map(known -> known.standingFor(meeting.startsAt())).orElse(Standing.NOT_SAID);
    boolean overruled =
        standing == Standing.SAID
            && asked == Asked.CHOSE_ANOTHER
            && last.map(PollDetail::endedAt)
                .filter(end -> said.orElseThrow().getSaidAt().isBefore(end))
                .isPresent();
    return overruled ? Standing.OVERRULED : standing;
  }

  private static Asked asked(PollDetail poll, Instant start) {
    return switch (poll.status()) {
      case OPEN -> Asked.OPEN;
      case ENDED -> TimeSlots.said(votes(poll), start);
      case CLOSED_EARLY, OVERTAKEN -> Asked.NOBODY;
    };
  }

  private static Map<Instant, Long> votes(PollDetail poll) {
    return poll.slots().stream()
        .collect(Collectors.toMap(PollSlotRow::startsAt, PollSlotRow::votes));
  }

  private PollDetail detail(TimePoll poll, @Nullable Instant leftPlanAt) {
    return poll.detail(leftPlanAt, polls.votes(poll), clock.instant());
  }
}
