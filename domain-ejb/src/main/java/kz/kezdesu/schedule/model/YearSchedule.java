package kz.kezdesu.schedule.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.schedule.ScheduleIsClosed;
import kz.kezdesu.schedule.ScheduleMoveNotPossible;
import kz.kezdesu.schedule.ScheduleStatus;
import kz.kezdesu.schedule.YearScheduleRow;
import org.jspecify.annotations.Nullable;

/**
 * One version of a year's schedule: put together, submitted to the Prime Minister's Office (6.1),
 * returned and corrected, approved by the Government and frozen (4.3).
 */
@Entity
@Table(name = "year_schedule")
public class YearSchedule {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private int year;

  private int number = 1;

  @Enumerated(EnumType.STRING)
  private ScheduleStatus status = ScheduleStatus.COMPILING;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private @Nullable LocalText reason;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "submitted_by")
  private @Nullable String submittedBy;

  @Column(name = "letter_number")
  private @Nullable String letterNumber;

  @Column(name = "first_submitted_at")
  private @Nullable Instant firstSubmittedAt;

  private String remark = "";

  @Column(name = "schedule_version_id")
  private @Nullable Long scheduleVersionId;

  protected YearSchedule() {}

  /** The first version of a year, without lines yet. */
  public YearSchedule(int year) {
    this.year = year;
  }

  /** The next version, for this reason; its lines are copied beside it. */
  public YearSchedule next(LocalText why) {
    YearSchedule next = new YearSchedule(year);
    next.number = number + 1;
    next.reason = why;
    return next;
  }

  /** Lets lines be changed only while nobody else has the version. */
  public void mustBeOpen() {
    if (!status.isOpen()) {
      throw new ScheduleIsClosed();
    }
  }

  /** Submits it to the Prime Minister's Office under the number of the letter. */
  public void submit(String number, String by, Instant at) {
    moveTo(ScheduleStatus.SUBMITTED);
    letterNumber = number;
    submittedBy = by;
    submittedAt = at;
    if (firstSubmittedAt == null) {
      firstSubmittedAt = at;
    }
  }

  /** It comes back, to be corrected. */
  public void giveBack(String what) {
    moveTo(ScheduleStatus.RETURNED);
    remark = what;
  }

  /** Approves it; from now on it is frozen. */
  public void approve(long publishedVersion) {
    moveTo(ScheduleStatus.APPROVED);
    scheduleVersionId = publishedVersion;
  }

  /** Whether the Government could approve it now. */
  public void mustLeadTo(ScheduleStatus next) {
    if (!status.leadsTo(next)) {
      throw new ScheduleMoveNotPossible(status, next);
    }
  }

  /** Lets a change pass only when its page has seen the version as it is. */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  public int getVersion() {
    return version;
  }

  public ScheduleStatus getStatus() {
    return status;
  }

  public int getYear() {
    return year;
  }

  public int getNumber() {
    return number;
  }

  /** The version as others know it. */
  public YearScheduleRow row() {
    return new YearScheduleRow(
        getId(), year, number, status, reason, submittedAt, letterNumber, firstSubmittedAt, remark);
  }

  private void moveTo(ScheduleStatus next) {
    mustLeadTo(next);
    status = next;
  }
}
