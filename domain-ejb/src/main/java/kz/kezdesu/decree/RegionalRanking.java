package kz.kezdesu.decree;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The regions in the order in which a ministry should go to them, by indicators that anybody can
 * check with a pencil.
 *
 * <p>Within an indicator the worst region has 1, the best 0, the others what lies between, in
 * proportion. That, times the indicator's share of all weights, times 100, is what the indicator
 * contributes; the sum is the region's points, 0 to 100. An indicator that is the same everywhere
 * contributes nothing. An indicator without a value for a region says nothing of that region: the
 * weights of the others are its whole there. The region with most points is the first; of equals
 * the one with the smaller KATO code. All is computed in exact fractions and rounded once, to be
 * shown.
 *
 * @param regions the KATO codes of all regions
 */
public record RegionalRanking(List<String> regions, List<Indicator> indicators) {
  private static final int SHOWN_DECIMALS = 2;
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  public RegionalRanking {
    regions = List.copyOf(regions);
    indicators = List.copyOf(indicators);
  }

  /**
   * One criterion.
   *
   * @param weight 1 to 100
   * @param moreIsWorse whether a greater value means a worse situation
   * @param values by KATO code; a region may be missing
   */
  public record Indicator(
      UUID key, int weight, boolean moreIsWorse, Map<String, BigDecimal> values) {
    public Indicator {
      values = Map.copyOf(values);
    }

    /** How bad a region is among all, 0 to 1; nothing where its value is missing. */
    private Optional<Fraction> badness(String region) {
      BigDecimal value = values.get(region);
      if (value == null) {
        return Optional.empty();
      }
      BigDecimal least = values.values().stream().min(Comparator.naturalOrder()).orElse(value);
      BigDecimal most = values.values().stream().max(Comparator.naturalOrder()).orElse(value);
      if (least.compareTo(most) == 0) {
        return Optional.of(Fraction.NOTHING);
      }
      BigDecimal part = moreIsWorse ? value.subtract(least) : most.subtract(value);
      return Optional.of(Fraction.of(part, most.subtract(least)));
    }
  }

  /**
   * What an indicator adds to a region's points.
   *
   * @param indicator its key
   * @param value of the region; null where it is missing
   * @param points rounded to two decimals; 0 where the value is missing
   */
  public record Contribution(UUID indicator, @Nullable BigDecimal value, BigDecimal points)
      implements Serializable {
    /** Whether the region has no value; then its other indicators decide alone. Clause 1.4b. */
    @Decree("1.4b")
    public boolean isMissing() {
      return value == null;
    }
  }

  /**
   * A region in its place.
   *
   * @param number 1 for the region to go to first
   * @param points 0 to 100, rounded to two decimals
   * @param contributions in the order of the indicators
   */
  public record Place(
      int number, String region, BigDecimal points, List<Contribution> contributions)
      implements Serializable {}

  /**
   * Every region in its place. Clause 1.4b: «проведение анализа текущей ситуации в региональном
   * разрезе в целях ранжирования и установления приоритетов регионов».
   */
  @Decree("1.4b")
  public List<Place> places() {
    record Counted(String region, Fraction points) {}
    List<Counted> counted =
        regions.stream()
            .map(region -> new Counted(region, points(region)))
            .sorted(
                Comparator.comparing(Counted::points, Comparator.reverseOrder())
                    .thenComparing(Counted::region))
            .toList();
    List<Place> places = new ArrayList<>();
    for (Counted one : counted) {
      places.add(
          new Place(
              places.size() + 1,
              one.region(),
              one.points().rounded(),
              contributions(one.region())));
    }
    return List.copyOf(places);
  }

  /**
   * The regions of which no indicator says anything, in the order of their codes. A ranking of all
   * regions (1.4b) has none.
   */
  @Decree("1.4b")
  public List<String> unknown() {
    return regions.stream().filter(region -> weightOf(region) == 0).sorted().toList();
  }

  private Fraction points(String region) {
    return indicators.stream()
        .map(indicator -> points(indicator, region))
        .reduce(Fraction.NOTHING, Fraction::plus);
  }

  private List<Contribution> contributions(String region) {
    return indicators.stream()
        .map(
            indicator ->
                new Contribution(
                    indicator.key(),
                    indicator.values().get(region),
                    points(indicator, region).rounded()))
        .toList();
  }

  private Fraction points(Indicator indicator, String region) {
    return indicator
        .badness(region)
        .map(
            badness ->
                badness.times(
                    BigInteger.valueOf(indicator.weight()).multiply(HUNDRED),
                    BigInteger.valueOf(weightOf(region))))
        .orElse(Fraction.NOTHING);
  }

  /** The sum of the weights of the indicators that say something of this region. */
  private int weightOf(String region) {
    return indicators.stream()
        .filter(indicator -> indicator.values().containsKey(region))
        .mapToInt(Indicator::weight)
        .sum();
  }

  /**
   * The ranking that a meeting cites.
   *
   * @param adoptedAt when it was adopted; null when the meeting cites none
   * @param startsAt when the meeting begins
   */
  public record Citation(@Nullable Instant adoptedAt, Instant startsAt) {
    /**
     * What is wrong with it, if anything. Clause 1.4b wants the analysis «до проведения
     * региональной встречи»: the ranking is older than the meeting.
     */
    @Decree("1.4b")
    public Optional<Breach> breach() {
      if (adoptedAt == null) {
        return Optional.of(Breach.of(Violation.RANKING_NOT_CITED));
      }
      return adoptedAt.isBefore(startsAt)
          ? Optional.empty()
          : Optional.of(Breach.of(Violation.RANKING_NOT_OLDER));
    }
  }

  /** An exact number of zero or more: points are compared as they are, not as they are rounded. */
  private record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {
    private static final Fraction NOTHING = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    private static Fraction of(BigDecimal above, BigDecimal below) {
      int scale = Math.max(above.scale(), below.scale());
      return lowest(
          above.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue(),
          below.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue());
    }

    private static Fraction lowest(BigInteger above, BigInteger below) {
      BigInteger common = above.gcd(below);
      return new Fraction(above.divide(common), below.divide(common));
    }

    private Fraction plus(Fraction other) {
      return lowest(
          above.multiply(other.below).add(other.above.multiply(below)),
          below.multiply(other.below));
    }

    private Fraction times(BigInteger factor, BigInteger divisor) {
      return lowest(above.multiply(factor), below.multiply(divisor));
    }

    private BigDecimal rounded() {
      return new BigDecimal(above)
          .divide(new BigDecimal(below), SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
      return above.multiply(other.below).compareTo(other.above.multiply(below));
    }
  }
}
