package kz.kezdesu.timetable;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.decree.Almaty;

/**
 * A line that would better be held on another day or in another region.
 *
 * @param key of the line
 * @param from where it stood when the search began
 * @param gains what the proposed schedule owes to this move, rule by rule: the schedule without it
 *     is weighed against the one with it
 */
public record ProposedMove(UUID key, Spot from, Spot to, List<Gain> gains) implements Serializable {
  /**
   * Where and when.
   *
   * @param place of the region in the ministry's ranking; 0 when it has none
   */
  public record Spot(Instant startsAt, String regionKato, int place) implements Serializable {
    /** The day in the country. */
    public LocalDate day() {
      return Almaty.dayOf(startsAt);
    }
  }

  /**
   * What becomes better by one rule, or worse.
   *
   * @param units of the rule; more than 0 is better, less is worse
   */
  public record Gain(TimetableRule rule, long units) implements Serializable {
    public boolean isBetter() {
      return units > 0;
    }

    /** Without its sign. */
    public long size() {
      return Math.abs(units);
    }
  }

  public ProposedMove {
    gains = List.copyOf(gains);
  }

  public boolean isOtherDay() {
    return !from.startsAt().equals(to.startsAt());
  }

  public boolean isOtherRegion() {
    return !from.regionKato().equals(to.regionKato());
  }
}
