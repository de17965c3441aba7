package kz.kezdesu.analysis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.language.OneLine;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.refusal.Checked;

/** Looks at everything typed of an indicator before anything is refused. */
final class IndicatorRules {
  static final int LONGEST_NAME = 200;
  static final int LONGEST_UNIT = 60;
  static final int LONGEST_REASON = 500;
  static final int GREATEST_WEIGHT = 100;
  private static final String VALUES = "indicator_values";

  private final Checked checked = new Checked();

  /**
   * The indicator that was typed.
   *
   * @param isRegion whether a code is a region's
   * @throws kz.kezdesu.refusal.InvalidInput fields {@code indicator_…}, with every fault found;
   *     {@code indicator_values.number} names the line of the table
   */
  static Indicator indicator(EnterIndicator wish, Predicate<String> isRegion) {
    IndicatorRules rules = new IndicatorRules();
    LocalText name = rules.checked.official("indicator_name", wish.name(), LONGEST_NAME);
    LocalText unit = rules.checked.official("indicator_unit", wish.unit(), LONGEST_UNIT);
    int weight = rules.weight(wish.weight());
    Map<String, BigDecimal> values = rules.values(wish.values(), isRegion);
    rules.checked.done();
    return new Indicator(wish.key(), name, unit, weight, wish.moreIsWorse(), values);
  }

  /** Why a ranking is changed: in Kazakh and Russian. */
  static LocalText reason(TypedText typed) {
    IndicatorRules rules = new IndicatorRules();
    LocalText reason = rules.checked.official("ranking_reason", typed, LONGEST_REASON);
    rules.checked.done();
    return reason;
  }

  private int weight(String typed) {
    String digits = OneLine.of(typed);
    int weight = digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
    if (weight < 1 || weight > GREATEST_WEIGHT) {
      checked.fault("indicator_weight", "number", GREATEST_WEIGHT);
    }
    return weight;
  }

  private Map<String, BigDecimal> values(List<TypedValue> typed, Predicate<String> isRegion) {
    Map<String, BigDecimal> values = new HashMap<>();
    boolean wrong = false;
    for (int i = 0; i < typed.size(); i++) {
      TypedValue one = typed.get(i);
      if (TypedNumber.isMissing(one.value())) {
        continue;
      }
      if (!isRegion.test(one.regionKato()) || !TypedNumber.isNumber(one.value())) {
        checked.fault(VALUES, "number", i + 1);
        wrong = true;
      } else {
        values.put(one.regionKato(), TypedNumber.of(one.value()));
      }
    }
    if (values.isEmpty() && !wrong) {
      checked.fault(VALUES, "empty", 0);
    }
    return values;
  }
}
