package kz.kezdesu.media.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.media.NewsRow;
import kz.kezdesu.media.NotForTheMedia;
import kz.kezdesu.meeting.MeetingChange;
import kz.kezdesu.meeting.MeetingNews;
import kz.kezdesu.refusal.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/** A piece of news of a meeting. It never changes; that it was passed on is recorded with it. */
@Entity
@Table(name = "media_news")
public class MediaNews {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Column(name = "meeting_id")
  private long meetingId;

  @Column(name = "ministry_code")
  private String ministryCode = "";

  @Column(name = "region_kato")
  private String regionKato = "";

  @Enumerated(EnumType.STRING)
  private MeetingNews.Kind kind = MeetingNews.Kind.PLANNED;

  private Instant at = Instant.EPOCH;

  @Column(name = "by_login")
  private String by = "";

  @Column(name = "starts_at")
  private Instant startsAt = Instant.EPOCH;

  @Column(name = "moved_to")
  private @Nullable Instant movedTo;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
  private @Nullable LocalText reason;

  @OneToMany(mappedBy = "news", cascade = CascadeType.PERSIST)
  private List<MediaNewsChange> changes = new ArrayList<>();

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "passed_at")
  private @Nullable Instant passedAt;

  @Column(name = "passed_by")
  private @Nullable String passedBy;

  private @Nullable String outlet;

  private @Nullable String url;

  protected MediaNews() {}

  /**
   * What was heard.
   *
   * @param dueAt until when it is passed on; null when it need not be
   */
  public MediaNews(MeetingNews news, @Nullable Instant dueAt) {
    meetingId = news.line().id();
    ministryCode = news.line().ministryCode();
    regionKato = news.line().regionKato();
    kind = news.kind();
    at = news.at();
    by = news.by();
    startsAt = news.line().startsAt();
    boolean off = news.line().status().isOff();
    movedTo = off ? news.line().movedTo() : null;
    reason = off ? news.line().reason() : null;
    this.dueAt = dueAt;
    news.changes().forEach(change -> changes.add(new MediaNewsChange(this, change)));
  }

  /**
   * The mass media were told. Said again it is said better: the first time stays.
   *
   * @param link where they have it; empty when nowhere that can be shown
   * @throws NotForTheMedia when they need not be told
   */
  public void pass(String to, String link, String login, Instant now) {
    if (dueAt == null) {
      throw new NotForTheMedia();
    }
    if (passedAt == null) {
      passedAt = now;
    }
    passedBy = login;
    outlet = to;
    url = link.isEmpty() ? null : link;
  }

  /** Whether just this was recorded before. */
  public boolean wasPassed(String to, String link) {
    return to.equals(outlet) && link.equals(Objects.requireNonNullElse(url, ""));
  }

  /** Lets a change pass only when its page has seen this as it is. */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  public String getMinistryCode() {
    return ministryCode;
  }

  /** The news as others know it. */
  public NewsRow row() {
    return new NewsRow(
        id == null ? 0 : id,
        version,
        meetingId,
        ministryCode,
        regionKato,
        kind,
        at,
        by,
        startsAt,
        movedTo,
        reason,
        changes.stream()
            .map(MediaNewsChange::change)
            .sorted(Comparator.comparing(MeetingChange::matter))
            .toList(),
        dueAt,
        passedAt,
        Objects.requireNonNullElse(passedBy, ""),
        Objects.requireNonNullElse(outlet, ""),
        Objects.requireNonNullElse(url, ""));
  }
}
