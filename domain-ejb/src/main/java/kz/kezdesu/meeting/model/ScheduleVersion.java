package kz.kezdesu.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An approved version of a year's schedule; frozen (4.3). */
@Entity
@Table(name = "schedule_version")
public class ScheduleVersion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private int year;
  private int number;

  @Column(name = "approved_on")
  private LocalDate approvedOn = LocalDate.EPOCH;

  @Column(name = "approval_number")
  private String approvalNumber = "";

  @Column(name = "published_at")
  private Instant publishedAt = Instant.EPOCH;

  protected ScheduleVersion() {}

  public ScheduleVersion(
      int year, int number, LocalDate approvedOn, String approvalNumber, Instant publishedAt) {
    this.year = year;
    this.number = number;
    this.approvedOn = approvedOn;
    this.approvalNumber = approvalNumber;
    this.publishedAt = publishedAt;
  }

  public long getId() {
    return id == null ? 0 : id;
  }
}
