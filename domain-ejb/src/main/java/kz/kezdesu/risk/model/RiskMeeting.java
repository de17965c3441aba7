package kz.kezdesu.risk.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A meeting that was planned because of a risk. */
@Entity
@Table(name = "risk_meeting")
public class RiskMeeting {
  @Id
  @Column(name = "meeting_id")
  private long meetingId;

  @Column(name = "risk_id")
  private long riskId;

  protected RiskMeeting() {}

  public RiskMeeting(long meetingId, long riskId) {
    this.meetingId = meetingId;
    this.riskId = riskId;
  }

  public long getMeetingId() {
    return meetingId;
  }

  public long getRiskId() {
    return riskId;
  }
}
