package kz.kezdesu.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import kz.kezdesu.meeting.VideoPointPlace;
import kz.kezdesu.meeting.VideoPointStatus;

/** A settlement joined by video link (1.2b). */
@Entity
@Table(name = "video_point")
public class VideoPoint {
  @EmbeddedId private MeetingPosition place = new MeetingPosition(0, 0);

  private String kato = "";

  @Column(name = "place_kk")
  private String placeKk = "";

  @Column(name = "place_ru")
  private String placeRu = "";

  @Enumerated(EnumType.STRING)
  private VideoPointStatus status = VideoPointStatus.PLANNED;

  protected VideoPoint() {}

  /** A settlement that will be linked. */
  public VideoPoint(MeetingPosition place, VideoPointPlace settlement) {
    this.place = place;
    this.kato = settlement.kato();
    this.placeKk = settlement.placeKk();
    this.placeRu = settlement.placeRu();
  }

  /** The link is up, or lost. */
  public void report(VideoPointStatus now) {
    status = now;
  }
}
