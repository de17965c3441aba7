package kz.kezdesu.analysis;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.decree.RegionalRanking.Place;

/**
 * An adopted ranking with all that anybody needs to check it.
 *
 * @param indicators in their order
 * @param places every region in its place, the first first
 */
public record AdoptedRanking(RankingRow row, List<Indicator> indicators, List<Place> places)
    implements Serializable {
  public long id() {
    return row.id();
  }

  public int number() {
    return row.number();
  }

  public Instant adoptedAt() {
    return Objects.requireNonNull(row.adoptedAt());
  }

  /** The place of a region, with what each indicator contributed; empty for no region. */
  public Optional<Place> of(String regionKato) {
    return places.stream().filter(place -> place.region().equals(regionKato)).findFirst();
  }

  /** The indicator with this key. */
  public Optional<Indicator> indicator(UUID key) {
    return indicators.stream().filter(one -> one.key().equals(key)).findFirst();
  }
}
