package kz.kezdesu.meeting.model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import kz.kezdesu.meeting.BroadcastKind;
import kz.kezdesu.meeting.BroadcastRow;

/** A link under which a meeting is shown, or commented on (1.2a). */
@Entity
@Table(name = "broadcast")
public class Broadcast {
  @EmbeddedId private MeetingPosition place = new MeetingPosition(0, 0);

  @Enumerated(EnumType.STRING)
  private BroadcastKind kind = BroadcastKind.VIDEO;

  private String network = "";
  private String url = "";

  protected Broadcast() {}

  /** A link. */
  public Broadcast(MeetingPosition place, BroadcastRow link) {
    this.place = place;
    this.kind = link.kind();
    this.network = link.network();
    this.url = link.url();
  }
}
