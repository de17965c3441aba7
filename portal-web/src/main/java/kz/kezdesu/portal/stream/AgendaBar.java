package kz.kezdesu.portal.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.AgendaPart;
import kz.kezdesu.meeting.AgendaRow;
import kz.kezdesu.meeting.MeetingDetail;
import org.jspecify.annotations.Nullable;

/**
 * The bar of a meeting's agenda, planned and actual: one unit is one minute, the whole is the
 * planned time, and the report has a quarter of it (1.3).
 *
 * @param minutes the whole width
 */
public record AgendaBar(int minutes, List<Part> parts) {
  private static final int LAST_SECONDS = 59;

  /**
   * One item.
   *
   * @param start where it begins on the bar, as planned, or as it was once it has begun
   * @param shown its width on the bar
   * @param planned minutes planned
   * @param actual minutes taken so far; null before it has begun
   */
  public record Part(
      AgendaPart part,
      LocalText title,
      int start,
      int shown,
      int planned,
      @Nullable Integer actual,
      boolean running) {
    /** The class that colours it. */
    public String colour() {
      return switch (part) {
        case REPORT -> "s-report";
        case ANSWERS -> "s-talk";
        case CLOSING -> "s-close";
      };
    }
  }

  /**
   * The bar at a moment. Before the meeting it shows the plan; once the meeting has begun, what was
   * begun of it.
   */
  public static AgendaBar of(MeetingDetail meeting, Instant now) {
    Instant began = meeting.startedAt();
    List<Part> parts = new ArrayList<>();
    int planned = 0;
    for (AgendaRow row : meeting.agenda()) {
      parts.add(
          began == null ? asPlanned(row, planned) : asItWas(row, began, endOf(meeting, row, now)));
      planned += row.minutes();
    }
    return new AgendaBar(meeting.line().plannedMinutes(), List.copyOf(parts));
  }

  private static Part asPlanned(AgendaRow row, int start) {
    return new Part(row.part(), row.title(), start, row.minutes(), row.minutes(), null, false);
  }

  private static Part asItWas(AgendaRow row, Instant began, Instant end) {
    Instant start = row.startedAt();
    if (start == null) {
      return new Part(row.part(), row.title(), 0, 0, row.minutes(), null, false);
    }
    int taken = minutes(start, end);
    return new Part(
        row.part(),
        row.title(),
        minutes(began, start),
        taken,
        row.minutes(),
        taken,
        row.endedAt() == null);
  }

  private static Instant endOf(MeetingDetail meeting, AgendaRow row, Instant now) {
    Instant end = row.endedAt() == null ? meeting.endedAt() : row.endedAt();
    return end == null ? now : end;
  }

  /** Whole minutes, the begun one counted. */
  private static int minutes(Instant from, Instant to) {
    return (int) Math.max(0, Duration.between(from, to).plusSeconds(LAST_SECONDS).toMinutes());
  }
}
