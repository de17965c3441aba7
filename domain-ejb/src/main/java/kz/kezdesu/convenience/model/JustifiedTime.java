package kz.kezdesu.convenience.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.kezdesu.decree.Convenience.Standing;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.refusal.ChangedMeanwhile;

/** Why day and time of a meeting suit the people; it holds for the start that it was said of. */
@Entity
@Table(name = "meeting_convenience")
public class JustifiedTime {
  @Id
  @Column(name = "meeting_id")
  private long meetingId;

  @Version private int version;

  @Column(name = "starts_at")
  private Instant startsAt = Instant.EPOCH;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private LocalText reason = new LocalText("", "", "");

  @Column(name = "said_at")
  private Instant saidAt = Instant.EPOCH;

  @Column(name = "said_by")
  private String saidBy = "";

  protected JustifiedTime() {}

  public JustifiedTime(long meetingId, Instant start, LocalText why, String by, Instant at) {
    this.meetingId = meetingId;
    say(start, why, by, at);
  }

  /** Says why this start suits the people. */
  public final void say(Instant start, LocalText why, String by, Instant at) {
    startsAt = start;
    reason = why;
    saidBy = by;
    saidAt = at;
  }

  /** Lets a change pass only when its page has seen this as it is. */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  /** Whether it holds for a meeting that begins then. */
  public Standing standingFor(Instant start) {
    return startsAt.equals(start) ? Standing.SAID : Standing.LAPSED;
  }

  public long getMeetingId() {
    return meetingId;
  }

  public int getVersion() {
    return version;
  }

  public LocalText getReason() {
    return reason;
  }

  public Instant getSaidAt() {
    return saidAt;
  }

  public String getSaidBy() {
    return saidBy;
  }
}
