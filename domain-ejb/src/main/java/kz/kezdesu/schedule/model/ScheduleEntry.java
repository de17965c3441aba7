package kz.kezdesu.schedule.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.schedule.LineStanding;
import kz.kezdesu.schedule.PlannedMeeting;
import kz.kezdesu.schedule.ScheduleLine;
import org.jspecify.annotations.Nullable;

/** One line of a version of the schedule. */
@Entity
@Table(name = "schedule_entry")
public class ScheduleEntry {
  @EmbeddedId private EntryId id = new EntryId();

  @Column(name = "ministry_code")
  private String ministryCode = "";

  @Column(name = "host_id")
  private UUID host = new UUID(0, 0);

  @Embedded private MeetingPlan plan = new MeetingPlan();

  @Enumerated(EnumType.STRING)
  private LineStanding standing = LineStanding.PLANNED;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private @Nullable LocalText reason;

  @Column(name = "meeting_id")
  private @Nullable Long meetingId;

  protected ScheduleEntry() {}

  /** Puts it at another time, into another region or place. */
  public void move(PlannedMeeting meeting, @Nullable LocalText why) {
    plan = new MeetingPlan(meeting);
    reason = why;
  }

  /** Calls it off; the line stays. */
  public void cancel(LocalText why) {
    standing = LineStanding.CANCELLED;
    reason = why;
  }

  /** Says again what this line says. */
  public void restore(ScheduleLine before) {
    standing = before.standing();
    plan = new MeetingPlan(before.meeting());
    reason = before.reason();
  }

  /** The meeting that comes of it. */
  public void become(long meeting) {
    meetingId = meeting;
  }

  /** The version it belongs to. */
  public long scheduleId() {
    return id.scheduleId();
  }

  /** The line as others know it. */
  public ScheduleLine line() {
    return new ScheduleLine(
        id.key(), ministryCode, host, plan.meeting(), standing, reason, meetingId);
  }
}
