package kz.kezdesu.analysis;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.kezdesu.decree.RegionalRanking;
import kz.kezdesu.language.LocalText;

/**
 * One criterion of a ranking.
 *
 * @param key the same in every version of the ranking
 * @param unit what its values are counted in
 * @param weight 1 to 100
 * @param moreIsWorse whether a greater value means a worse situation
 * @param values by KATO code, without noughts at their end; a region may be missing
 */
public record Indicator(
    UUID key,
    LocalText name,
    LocalText unit,
    int weight,
    boolean moreIsWorse,
    Map<String, BigDecimal> values)
    implements Serializable {
  public Indicator {
    Map<String, BigDecimal> plain = new TreeMap<>();
    values.forEach((region, value) -> plain.put(region, plain(value)));
    values = Map.copyOf(plain);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The indicator as the rule of the decree takes it. */
  RegionalRanking.Indicator counted() {
    return new RegionalRanking.Indicator(key, weight, moreIsWorse, values);
  }
}
