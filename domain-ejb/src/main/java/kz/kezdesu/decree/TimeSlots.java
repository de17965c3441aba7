package kz.kezdesu.decree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kezdesu.decree.Convenience.Asked;

/**
 * The days and times of which the people of a region choose one.
 *
 * @param starts two to six of them, each another
 */
public record TimeSlots(List<Instant> starts) {
  /** With fewer there is nothing to choose. */
  public static final int LEAST = 2;

  /** With more nobody reads them. */
  public static final int MOST = 6;

  /**
   * Slots in order of their start.
   *
   * @throws IllegalArgumentException when there are too few or too many, or two are the same
   */
  public TimeSlots {
    starts = starts.stream().sorted().toList();
    if (starts.size() < LEAST
        || starts.size() > MOST
        || Set.copyOf(starts).size() < starts.size()) {
      throw new IllegalArgumentException("not two to six slots");
    }
  }

  /**
   * The last day on which people can vote: whichever slot they choose, a day is left after it to
   * announce the meeting in time. Clause 1.4a: «удобство организации региональной встречи для
   * населения, в том числе при определении дня и времени ее проведения»; clause 1.4f as {@link
   * Notice} quotes it.
   */
  @Decree({"1.4a", "1.4f"})
  public LocalDate lastDayToVote(MeetingKind kind, Edition edition) {
    return new Notice(kind, starts.get(0)).lastDay(edition).minusDays(1);
  }

  /**
   * The slots that the most people chose: one, or several with the same number of votes; none when
   * nobody voted. Clause 1.4a.
   *
   * @param votes by slot; a slot that is missing has none
   */
  @Decree("1.4a")
  public static <S> Set<S> chosen(Map<S, Long> votes) {
    long most = most(votes.values());
    return most == 0
        ? Set.of()
        : votes.entrySet().stream()
            .filter(slot -> slot.getValue() == most)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a poll that has run to its day says of a meeting that begins then. Clause 1.4a.
   *
   * @param votes by slot
   */
  @Decree("1.4a")
  public static Asked said(Map<Instant, Long> votes, Instant start) {
    Set<Instant> chosen = chosen(votes);
    if (chosen.isEmpty()) {
      return Asked.NOBODY;
    }
    return chosen.contains(start) ? Asked.CHOSE_THIS : Asked.CHOSE_ANOTHER;
  }

  private static long most(Collection<Long> votes) {
    return votes.stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
