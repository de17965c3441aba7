package kz.kezdesu.media.model;

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
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingChange;
import org.jspecify.annotations.Nullable;

/** One thing about a meeting that is otherwise than before. */
@Entity
@Table(name = "media_news_change")
public class MediaNewsChange {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "news_id")
  private MediaNews news;

  @Enumerated(EnumType.STRING)
  private MeetingChange.Matter matter = MeetingChange.Matter.PLACE;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "before_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "before_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "before_en"))
  private LocalText before = new LocalText("", "", "");

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "after_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "after_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "after_en"))
  private LocalText after = new LocalText("", "", "");

  protected MediaNewsChange() {}

  MediaNewsChange(MediaNews news, MeetingChange change) {
    this.news = news;
    matter = change.matter();
    before = change.before();
    after = change.after();
  }

  /** The change as others know it. */
  MeetingChange change() {
    return new MeetingChange(matter, before, after);
  }
}
