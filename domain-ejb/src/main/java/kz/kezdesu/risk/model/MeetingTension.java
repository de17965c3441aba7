package kz.kezdesu.risk.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.decree.Tension;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.risk.TensionIsNotHigh;
import kz.kezdesu.schema.UuidColumn;
import org.jspecify.annotations.Nullable;

/** How high the risk of social tension is where a meeting is held (4.4). */
@Entity
@Table(name = "meeting_tension")
public class MeetingTension {
  @Id
  @Column(name = "meeting_id")
  private long meetingId;

  @Version private int version;

  private boolean high;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private LocalText reason = new LocalText("", "", "");

  @Column(name = "deputy_id")
  @Convert(converter = UuidColumn.class)
  private @Nullable UUID deputyId;

  @Column(name = "set_at")
  private Instant setAt = Instant.EPOCH;

  @Column(name = "set_by")
  private String setBy = "";

  protected MeetingTension() {}

  public MeetingTension(long meetingId, boolean high, LocalText reason, String by, Instant at) {
    this.meetingId = meetingId;
    set(high, reason, by, at);
  }

  /** Says how high it is, and why; when it is not high any more nobody has to come. */
  public final void set(boolean isHigh, LocalText why, String by, Instant at) {
    high = isHigh;
    reason = why;
    setBy = by;
    setAt = at;
    if (!isHigh) {
      deputyId = null;
    }
  }

  /**
   * Names the deputy prime minister who takes part.
   *
   * @throws TensionIsNotHigh when nobody has to come
   */
  public void name(UUID deputy, String by, Instant at) {
    if (!high) {
      throw new TensionIsNotHigh();
    }
    deputyId = deputy;
    setBy = by;
    setAt = at;
  }

  /** Lets a change pass only when its page has seen this as it is. */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  /** The facts that the decree asks for. */
  public Tension facts() {
    return new Tension(high, deputyId != null);
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

  public @Nullable UUID getDeputyId() {
    return deputyId;
  }

  public Instant getSetAt() {
    return setAt;
  }

  public String getSetBy() {
    return setBy;
  }
}
