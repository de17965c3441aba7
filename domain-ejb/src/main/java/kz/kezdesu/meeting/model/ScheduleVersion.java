package kz.kezdesu.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An approved version of a year's schedule; frozen (4.3). */
@Entity
@Table(name = "schedule_version")
public class ScheduleVersion {
  @Id private long id;
  private int year;
  private int number;

  @Column(name = "approved_on")
  private LocalDate approvedOn = LocalDate.EPOCH;

  @Column(name = "approval_number")
  private String approvalNumber = "";

  protected ScheduleVersion() {}
}
