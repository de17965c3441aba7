package kz.kezdesu.convenience;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.language.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A poll of time slots, as its page shows it.
 *
 * @param number the how manieth poll of its meeting
 * @param endedAt since when nobody can vote; null while it is open
 * @param note what the ministry adds to the question; null when nothing
 * @param closeReason why it was closed before its last day; null when it was not
 * @param slots in order of their start
 * @param votes how many people have voted
 * @param counted whether the slots show their votes
 */
public record PollDetail(
    long id,
    long meetingId,
    int number,
    PollStatus status,
    Instant openedAt,
    Instant closesAt,
    @Nullable Instant endedAt,
    @Nullable LocalText note,
    @Nullable LocalText closeReason,
    List<PollSlotRow> slots,
    long votes,
    boolean counted)
    implements Serializable {

  public boolean isOpen() {
    return status == PollStatus.OPEN;
  }

  /** The last day on which people can vote, or could. */
  public LocalDate lastDay() {
    return Almaty.dayOf(closesAt.minusNanos(1));
  }

  /** The day on which it was opened. */
  public LocalDate openedOn() {
    return Almaty.dayOf(openedAt);
  }

  /** The day on which it was over, or will be. */
  public LocalDate endDay() {
    return endedAt == null || status == PollStatus.ENDED ? lastDay() : Almaty.dayOf(endedAt);
  }

  /** Whether its result says which time the people chose. */
  public boolean isDecisive() {
    return status == PollStatus.ENDED && votes > 0;
  }

  /** Whether more than one slot has the most votes. */
  public boolean isTied() {
    return slots.stream().filter(PollSlotRow::leading).count() > 1;
  }

  /** Whether no slot has more votes than the one that begins then. */
  public boolean chose(Instant start) {
    return slots.stream().anyMatch(slot -> slot.leading() && slot.startsAt().equals(start));
  }

  /** The slot of this number. */
  public Optional<PollSlotRow> slot(int wanted) {
    return slots.stream().filter(slot -> slot.number() == wanted).findFirst();
  }

  /** The same without the votes of each slot, so that nobody votes with the many. */
  PollDetail uncounted() {
    return new PollDetail(
        id,
        meetingId,
        number,
        status,
        openedAt,
        closesAt,
        endedAt,
        note,
        closeReason,
        slots.stream()
            .map(slot -> new PollSlotRow(slot.number(), slot.startsAt(), 0, false))
            .toList(),
        votes,
        false);
  }
}
