package kz.kezdesu.convenience.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kezdesu.convenience.PollDetail;
import kz.kezdesu.convenience.PollIsClosed;
import kz.kezdesu.convenience.PollSlotRow;
import kz.kezdesu.convenience.PollStatus;
import kz.kezdesu.decree.TimeSlots;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * People of a region are asked which day and time suits them. Once opened only one thing can be
 * done with it: to close it before its day. On its day it is over by itself, and so it is when its
 * meeting is announced, put off or called off.
 */
@Entity
@Table(name = "time_poll")
public class TimePoll {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Column(name = "meeting_id")
  private long meetingId;

  private int number;

  @Column(name = "opened_at")
  private Instant openedAt = Instant.EPOCH;

  @Column(name = "opened_by")
  private String openedBy = "";

  @Column(name = "closes_at")
  private Instant closesAt = Instant.EPOCH;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "note_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "note_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "note_en"))
  private @Nullable LocalText note;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "closed_by")
  private @Nullable String closedBy;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "close_reason_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "close_reason_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "close_reason_en"))
  private @Nullable LocalText closeReason;

  @OneToMany(mappedBy = "poll", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<TimePollSlot> slots = new ArrayList<>();

  protected TimePoll() {}

  /** A poll that is open from now on. */
  public TimePoll(
      long meetingId,
      int number,
      TimeSlots choices,
      Instant closesAt,
      @Nullable LocalText note,
      String by,
      Instant at) {
    this.meetingId = meetingId;
    this.number = number;
    this.closesAt = closesAt;
    this.note = note;
    openedBy = by;
    openedAt = at;
    for (Instant start : choices.starts()) {
      slots.add(new TimePollSlot(this, slots.size() + 1, start));
    }
  }

  /**
   * Closes the poll before its day.
   *
   * @param meetingLeftPlanAt when its meeting was announced, put off or called off; null when it is
   *     still planned
   * @throws PollIsClosed when it is over
   */
  public void close(LocalText reason, @Nullable Instant meetingLeftPlanAt, String by, Instant at) {
    if (status(meetingLeftPlanAt, at) != PollStatus.OPEN) {
      throw new PollIsClosed();
    }
    closeReason = reason;
    closedBy = by;
    closedAt = at;
  }

  /** Whether the poll was closed before its day, for this reason. */
  public boolean wasClosedFor(LocalText reason) {
    return reason.equals(closeReason);
  }

  /** Whether it asks for just this, until then. */
  public boolean asks(TimeSlots choices, Instant until) {
    return closesAt.equals(until)
        && slots.stream().map(TimePollSlot::getStartsAt).toList().equals(choices.starts());
  }

  /** Whether it has a slot of this number. */
  public boolean hasSlot(int wanted) {
    return slots.stream().anyMatch(slot -> slot.getNumber() == wanted);
  }

  /** Where it stands at the given moment. */
  public PollStatus status(@Nullable Instant meetingLeftPlanAt, Instant at) {
    Instant end = closesAt;
    PollStatus status = PollStatus.ENDED;
    if (closedAt != null && closedAt.isBefore(end)) {
      end = closedAt;
      status = PollStatus.CLOSED_EARLY;
    }
    if (meetingLeftPlanAt != null && meetingLeftPlanAt.isBefore(end)) {
      return PollStatus.OVERTAKEN;
    }
    return at.isBefore(end) ? PollStatus.OPEN : status;
  }

  /**
   * The poll as others know it.
   *
   * @param votes by the number of the slot; a slot that is missing has none
   */
  public PollDetail detail(
      @Nullable Instant meetingLeftPlanAt, Map<Integer, Long> votes, Instant at) {
    PollStatus status = status(meetingLeftPlanAt, at);
    Set<Integer> leading = TimeSlots.chosen(votes);
    return new PollDetail(
        getId(),
        meetingId,
        number,
        status,
        openedAt,
        closesAt,
        switch (status) {
          case OPEN -> null;
          case ENDED -> closesAt;
          case CLOSED_EARLY -> closedAt;
          case OVERTAKEN -> meetingLeftPlanAt;
        },
        note,
        closeReason,
        slots.stream()
            .map(
                slot ->
                    new PollSlotRow(
                        slot.getNumber(),
                        slot.getStartsAt(),
                        votes.getOrDefault(slot.getNumber(), 0L),
                        leading.contains(slot.getNumber())))
            .sorted(Comparator.comparingInt(PollSlotRow::number))
            .toList(),
        votes.values().stream().mapToLong(Long::longValue).sum(),
        true);
  }

  public long getId() {
    return id == null ? 0 : id;
  }

  public long getMeetingId() {
    return meetingId;
  }

  public int getNumber() {
    return number;
  }
}
