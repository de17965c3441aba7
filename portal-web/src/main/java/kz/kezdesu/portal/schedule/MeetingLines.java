package kz.kezdesu.portal.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kezdesu.decree.MeetingKind;
import kz.kezdesu.meeting.MeetingFormat;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Label;
import kz.kezdesu.portal.shell.Texts;

/** Puts a meeting's state into words: what one can do, or why it is off. */
@RequestScoped
public class MeetingLines {
  @Inject private Clock clock;
  @Inject private Texts texts;
  @Inject private Dates dates;

  public List<MeetingLine> of(List<ScheduleRow> rows) {
    return rows.stream().map(this::of).toList();
  }

  public MeetingLine of(ScheduleRow row) {
    Instant now = clock.instant();
    List<Label> tags = new ArrayList<>();
    if (row.kind() == MeetingKind.OFF_SCHEDULE) {
      tags.add(new Label(texts.of("meeting_kind.OFF_SCHEDULE"), ""));
    }
    if (row.format() == MeetingFormat.ONLINE) {
      tags.add(new Label(texts.of("meeting_format.ONLINE"), ""));
    }
    tags.add(state(row, now));
    boolean live = row.status() == MeetingStatus.LIVE;
    return new MeetingLine(row, css(row), List.copyOf(tags), row.takesQuestions(now), live);
  }

  /** The state of a meeting in a few words. */
  public Label state(ScheduleRow row, Instant now) {
    return switch (row.status()) {
      case PLANNED -> new Label(texts.of("meeting_line.planned"), "");
      case ANNOUNCED -> announced(row, now);
      case LIVE -> new Label(texts.of("meeting_line.live"), "tag--live");
      case HELD -> new Label(texts.of("meeting_line.held"), "");
      case CLOSED -> new Label(texts.of("meeting_line.closed"), "");
      case POSTPONED ->
          new Label(moved(row, "meeting_line.moved", "meeting_line.postponed"), "tag--off");
      case CANCELLED -> new Label(texts.of("meeting_line.cancelled"), "tag--off");
      case NOT_HELD ->
          new Label(moved(row, "meeting_line.not_held_moved", "meeting_line.not_held"), "tag--off");
    };
  }

  private Label announced(ScheduleRow row, Instant now) {
    Instant closesAt = row.intakeClosesAt();
    return row.takesQuestions(now) && closesAt != null
        ? new Label(texts.of("meeting_line.ask_until", dates.untilEndOf(closesAt)), "tag--open")
        : new Label(texts.of("meeting_line.intake_over"), "");
  }

  private String moved(ScheduleRow row, String keyWithDay, String keyWithout) {
    Instant movedTo = row.movedTo();
    return movedTo == null ? texts.of(keyWithout) : texts.of(keyWithDay, dates.to(movedTo));
  }

  private static String css(ScheduleRow row) {
    if (row.status() == MeetingStatus.LIVE) {
      return "meeting-row--live";
    }
    return row.status().isOff() ? "meeting-row--off" : "";
  }
}
