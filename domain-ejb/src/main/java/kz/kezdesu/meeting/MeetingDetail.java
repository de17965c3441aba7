package kz.kezdesu.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * All that a meeting's page shows, except its questions.
 *
 * @param replacedBy the meeting that takes the place of one that was postponed, or not held; null
 *     when there is none
 */
public record MeetingDetail(
    ScheduleRow line,
    String editionCode,
    @Nullable ScheduleVersionRow scheduleVersion,
    LocalText hostName,
    LocalText whyRegion,
    int reportMinutes,
    @Nullable Instant announcedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable Instant closedAt,
    @Nullable LocalText reason,
    @Nullable Integer peopleReceived,
    List<AgendaRow> agenda,
    List<BroadcastRow> broadcasts,
    List<VideoPointRow> videoPoints,
    List<MoveRow> moves,
    @Nullable Long replacedBy) {

  public long id() {
    return line.id();
  }

  public MeetingStatus status() {
    return line.status();
  }

  /**
   * Since when the meeting is more than planned: announced, put off or called off. Empty while it
   * is only planned.
   */
  public Optional<Instant> leftPlanAt() {
    if (status() == MeetingStatus.PLANNED) {
      return Optional.empty();
    }
    return Stream.concat(
            Stream.ofNullable(announcedAt),
            moves.stream().filter(move -> move.to() != MeetingStatus.PLANNED).map(MoveRow::at))
        .min(Comparator.naturalOrder());
  }
}
