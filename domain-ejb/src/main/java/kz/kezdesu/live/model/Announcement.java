package kz.kezdesu.live.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.live.AnnouncementKind;
import org.jspecify.annotations.Nullable;

/** What was announced at a meeting. Written once, never changed. */
@Entity
@Table(name = "announcement")
public class Announcement {
  @EmbeddedId private AnnouncementPlace place = new AnnouncementPlace(0, 0);

  private Instant at = Instant.EPOCH;

  @Enumerated(EnumType.STRING)
  private AnnouncementKind kind = AnnouncementKind.NOTE;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  private LocalText text = new LocalText("", "", null);

  @Column(name = "question_id")
  private @Nullable Long questionId;

  @Column(name = "by_login")
  private @Nullable String by;

  private @Nullable UUID token;

  protected Announcement() {}

  /**
   * Something was announced.
   *
   * @param place the next number of the meeting, taken while its row is held
   * @param token the wish it comes from
   */
  public Announcement(
      AnnouncementPlace place,
      AnnouncementKind kind,
      LocalText text,
      @Nullable Long questionId,
      UUID token,
      String by,
      Instant at) {
    this.place = place;
    this.kind = kind;
    this.text = text;
    this.questionId = questionId;
    this.token = token;
    this.by = by;
    this.at = at;
  }
}
