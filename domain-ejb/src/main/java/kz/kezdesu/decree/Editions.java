package kz.kezdesu.decree;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Every edition of the decree, and which of them was in force on a day. */
public final class Editions {
  private final NavigableMap<LocalDate, Edition> byFirstDay = new TreeMap<>();

  /**
   * These editions, in any order.
   *
   * @throws IllegalArgumentException when two of them begin on one day
   */
  public Editions(Collection<Edition> editions) {
    for (Edition edition : editions) {
      Edition other = byFirstDay.put(edition.validFrom(), edition);
      if (other != null) {
        throw new IllegalArgumentException(
            other.code() + " and " + edition.code() + " begin on one day");
      }
    }
  }

  /**
   * The edition that applies on a day; none before the first. Clause 8: «Настоящий Указ вводится в
   * действие со дня его первого официального опубликования».
   */
  @Decree("8")
  public Optional<Edition> inForceOn(LocalDate day) {
    return Optional.ofNullable(byFirstDay.floorEntry(day)).map(Map.Entry::getValue);
  }

  /** Why nothing can be planned for this day under the decree, if so. Clause 8, as above. */
  @Decree("8")
  public Optional<Breach> breachOn(LocalDate day) {
    return inForceOn(day).isPresent()
        ? Optional.empty()
        : Optional.of(Breach.of(Violation.DECREE_NOT_IN_FORCE, day));
  }

  /** The edition of this code: the one that a meeting keeps. Clause 8. */
  @Decree("8")
  public Optional<Edition> coded(String code) {
    return byFirstDay.values().stream().filter(edition -> edition.code().equals(code)).findFirst();
  }
}
