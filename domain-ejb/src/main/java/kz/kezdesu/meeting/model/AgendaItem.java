package kz.kezdesu.meeting.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.AgendaPart;
import org.jspecify.annotations.Nullable;

/** One item of a meeting's agenda, with its planned length and its actual times. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {
  @EmbeddedId private MeetingPosition place = new MeetingPosition(0, 0);

  @Enumerated(EnumType.STRING)
  private AgendaPart part = AgendaPart.ANSWERS;

  private int minutes;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalText title = new LocalText("", "", "");

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected AgendaItem() {}

  /** An item of a plan. */
  public AgendaItem(MeetingPosition place, AgendaPart part, int minutes, LocalText title) {
    this.place = place;
    this.part = part;
    this.minutes = minutes;
    this.title = title;
  }

  /** The item begins now. */
  public void begin(Instant at) {
    startedAt = at;
    endedAt = null;
  }

  /** The item is over. */
  public void end(Instant at) {
    endedAt = at;
  }

  /** The item is over, if it was running. */
  public void endIfRunning(Instant at) {
    if (isRunning()) {
      end(at);
    }
  }

  public boolean isAt(int position) {
    return place.getPosition() == position;
  }

  /** Begins if it is the item at this position and not running yet; otherwise gives way. */
  public void makeWayFor(int position, Instant at) {
    if (!isAt(position)) {
      endIfRunning(at);
    } else if (!isRunning()) {
      begin(at);
    }
  }

  private boolean isRunning() {
    return startedAt != null && endedAt == null;
  }
}
