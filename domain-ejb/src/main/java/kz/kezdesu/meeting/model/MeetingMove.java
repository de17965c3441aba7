package kz.kezdesu.meeting.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingStatus;
import kz.kezdesu.meeting.MeetingStep;
import org.jspecify.annotations.Nullable;

/** A step in a meeting's life, with its reason. Never changed. */
@Entity
@Table(name = "meeting_move")
public class MeetingMove {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "meeting_id")
  private Meeting meeting;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private @Nullable MeetingStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private MeetingStatus to = MeetingStatus.PLANNED;

  private Instant at = Instant.EPOCH;

  @Column(name = "by_login")
  private @Nullable String by;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private @Nullable LocalText reason;

  protected MeetingMove() {}

  MeetingMove(
      Meeting meeting,
      @Nullable MeetingStatus from,
      MeetingStatus to,
      @Nullable LocalText reason,
      String by,
      Instant at) {
    this.meeting = meeting;
    this.from = from;
    this.to = to;
    this.reason = reason;
    this.by = by;
    this.at = at;
  }

  /** This step as staff see it. */
  public MeetingStep describe() {
    return new MeetingStep(to, at, by, reason);
  }
}
