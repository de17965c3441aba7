package kz.kezdesu.backoffice.live;

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
 * A meeting's agenda as it was planned and as it goes, in whole minutes, the begun one counted; and
 * how the report stands against its quarter (1.3).
 *
 * @param planned the minutes of the whole meeting
 * @param longestReport the most that the report may take
 * @param taken the minutes since the beginning; 0 before it
 */
public record AgendaLines(int planned, int longestReport, int taken, List<Line> lines) {
  private static final int LAST_SECONDS = 59;
  private static final int WARNING = 5;

  /**
   * One item.
   *
   * @param start where it was planned to begin, in minutes from the beginning
   * @param begun where it really began; 0 before it has
   * @param actual the minutes it has taken so far; null before it has begun
   */
  public record Line(
      int position,
      AgendaPart part,
      LocalText title,
      int start,
      int planned,
      int begun,
      @Nullable Integer actual,
      boolean running) {
    /** Whether it has begun and ended. */
    public boolean isOver() {
      return actual != null && !running;
    }

    /** The minutes beyond what was planned; 0 within it. */
    public int late() {
      return actual == null ? 0 : Math.max(0, actual - planned);
    }

    /** The width of what really was, at least a hair's breadth once it has begun. */
    public int width() {
      return actual == null ? 0 : Math.max(1, actual);
    }
  }

  /** How the report stands against its quarter. */
  public enum Report {
    /** Nothing to say: it has not begun, or there is time. */
    FINE,
    /** It goes on, and five minutes or less are left. */
    ENDING,
    /** It goes on beyond its quarter. */
    OVER,
    /** It has ended, and took more than its quarter. */
    WAS_LONG
  }

  /** The agenda at a moment. */
  public static AgendaLines of(MeetingDetail meeting, int longestReport, Instant now) {
    Instant began = meeting.startedAt();
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (AgendaRow row : meeting.agenda()) {
      lines.add(line(row, start, began, meeting.endedAt(), now));
      start += row.minutes();
    }
    Instant end = meeting.endedAt() == null ? now : meeting.endedAt();
    return new AgendaLines(
        meeting.line().plannedMinutes(),
        longestReport,
        began == null ? 0 : minutes(began, end),
        List.copyOf(lines));
  }

  private static Line line(
      AgendaRow row, int start, @Nullable Instant began, @Nullable Instant ended, Instant now) {
    Instant itemBegan = row.startedAt();
    boolean running = itemBegan != null && row.endedAt() == null && ended == null;
    Instant until = row.endedAt() != null ? row.endedAt() : ended != null ? ended : now;
    return new Line(
        row.position(),
        row.part(),
        row.title(),
        start,
        row.minutes(),
        itemBegan == null || began == null ? 0 : minutes(began, itemBegan),
        itemBegan == null ? null : Integer.valueOf(minutes(itemBegan, until)),
        running);
  }

  /** The width of the bar: what is planned, or what has been taken once that is more. */
  public int width() {
    return Math.max(planned, taken);
  }

  /** How the report stands. */
  public Report report() {
    if (lines.stream().noneMatch(AgendaLines::isBegunReport)) {
      return Report.FINE;
    }
    boolean running =
        lines.stream().anyMatch(line -> line.part() == AgendaPart.REPORT && line.running());
    if (reportTaken() > longestReport) {
      return running ? Report.OVER : Report.WAS_LONG;
    }
    return running && reportLeft() <= WARNING ? Report.ENDING : Report.FINE;
  }

  /** The minutes that the report has taken so far. */
  public int reportTaken() {
    return lines.stream()
        .filter(AgendaLines::isBegunReport)
        .mapToInt(line -> line.actual() == null ? 0 : line.actual())
        .sum();
  }

  /** The minutes that are left to the report; 0 when there are none. */
  public int reportLeft() {
    return Math.max(0, longestReport - reportTaken());
  }

  private static boolean isBegunReport(Line line) {
    return line.part() == AgendaPart.REPORT && line.actual() != null;
  }

  private static int minutes(Instant from, Instant to) {
    return (int) Math.max(0, Duration.between(from, to).plusSeconds(LAST_SECONDS).toMinutes());
  }
}
