package kz.kezdesu.convenience.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of the days and times that a poll offers. */
@Entity
@Table(name = "time_poll_slot")
public class TimePollSlot {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "poll_id")
  private TimePoll poll;

  private int number;

  @Column(name = "starts_at")
  private Instant startsAt = Instant.EPOCH;

  protected TimePollSlot() {}

  TimePollSlot(TimePoll poll, int number, Instant startsAt) {
    this.poll = poll;
    this.number = number;
    this.startsAt = startsAt;
  }

  public int getNumber() {
    return number;
  }

  public Instant getStartsAt() {
    return startsAt;
  }
}
